/**
 * Each country's column and row on the tile map: the same in every view, so that places can be
 * learnt.
 */
export const tilePlace: Record<string, readonly [number, number]> = {
  IS: [1, 1], NO: [5, 1], SE: [6, 1], FI: [7, 1], EE: [8, 1],
  DK: [5, 2], LV: [8, 2],
  IE: [1, 3], 'GB-ENG': [2, 3], NL: [4, 3], DE: [5, 3], PL: [6, 3], LT: [8, 3],
  BE: [3, 4], LU: [4, 4], CZ: [5, 4], SK: [6, 4], HU: [7, 4], RO: [8, 4],
  FR: [3, 5], CH: [4, 5], AT: [5, 5], SI: [6, 5], HR: [7, 5], BG: [8, 5],
  PT: [1, 6], ES: [2, 6], IT: [5, 6], GR: [8, 6], CY: [9, 6],
  EU: [1, 7], INT: [2, 7], MT: [5, 7],
};

/** Places without a tile of their own stand in rows below the map. */
export function tilePlaces(codes: string[]): Map<string, readonly [number, number]> {
  const others = codes.filter((code) => !tilePlace[code]);
  return new Map(codes.map((code) => [code, tilePlace[code] ?? [(others.indexOf(code) % 9) + 1, 8 + Math.floor(others.indexOf(code) / 9)]]));
}
