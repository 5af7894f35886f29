export { type Dot, dotMap, edgesOf, type Frame, frameOf } from "../../shell/dot-map.ts";
