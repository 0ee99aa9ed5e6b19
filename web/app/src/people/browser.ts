const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** A browser's name by its user agent, in two words; null if it is none. */
export function browserOf(agent: string | null): string | null {
  const named = (of: [RegExp, string][]) => of.find(([says]) => says.test(agent ?? ''))?.[1];
  return [named(browsers), named(systems)].filter(Boolean).join(' · ') || null;
}
