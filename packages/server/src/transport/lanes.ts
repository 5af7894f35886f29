/** @property most under way at once, beside `mostLate` that have taken longer than `lateMs` */
export type LaneLimits = { most: number; lateMs: number; mostLate: number };

/**
 * Does so much work at once and lets the rest wait in order. What takes long gives its place to the next, so that a few
 * receivers whose server stalls hold up no others.
 */
export function lanes({ most, lateMs, mostLate }: LaneLimits): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  let late = 0;
  const giveUp = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => void waiting.push(go));
    let isLate = false;
    const timer = setTimeout(() => {
      if (late === mostLate) return;
      late += 1;
      isLate = true;
      giveUp();
    }, lateMs);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      if (isLate) late -= 1;
      else giveUp();
    }
  };
}
