export const CALIBRATION = { intercept: -2.2, slope: 1, least: 0.01, most: 0.99 };
