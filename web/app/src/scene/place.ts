/**
 * Places things in a row as near as possible to where each wants to be, in the
 * order given, at least `gap` apart and not before `min`: isotonic regression by
 * pooling adjacent violators. All numbers are the starts of the things.
 */
export function place(wishes: number[], sizes: number[], gap: number, min: number): number[] {
  const offsets: number[] = [];
  let end = 0;
  for (const size of sizes) {
    offsets.push(end);
    end += size + gap;
  }
  // Each pool stands together, at the mean of what its members want.
  const pools: { sum: number; size: number }[] = [];
  const mean = (pool: { sum: number; size: number }) => pool.sum / pool.size;
  wishes.forEach((wish, i) => {
    let pool = { sum: wish - offsets[i]!, size: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, size: before.size + pool.size };
    }
    pools.push(pool);
  });
  const starts = pools.flatMap((pool) => Array.from({ length: pool.size }, () => Math.max(mean(pool), min)));
  return starts.map((start, i) => start + offsets[i]!);
}
