import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRole } from '../api/generated/graphql';

/** The names of roles of accounts. */
export const accessWords: Record<AccessRole, MessageDescriptor> = {
  READER: msg`Reader`,
  CONTRIBUTOR: msg`Contributor`,
  EDITOR: msg`Editor`,
  ADMINISTRATOR: msg`Administrator`,
};

/** Up to two letters for a name, from its first and last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters.map((word) => [...word][0]!.toLocaleUpperCase()).join('');
}
