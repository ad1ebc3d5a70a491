/** How strong a cell's ground is: four steps, so that a large number is seen and a small one stays quiet. */
export function heatOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  const share = count / most;
  if (share > 2 / 3 && count > 3) return 3;
  return share > 1 / 3 && count > 2 ? 2 : 1;
}
