import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRole } from '../api/generated/graphql';

/** What somebody may do, in a word. */
export const accessWords: Record<AccessRole, MessageDescriptor> = {
  READER: msg`Reader`,
  CONTRIBUTOR: msg`Contributor`,
  EDITOR: msg`Editor`,
  ADMINISTRATOR: msg`Administrator`,
};

/** Up to two letters for a name: those of its first and its last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters.map((word) => [...word][0]!.toLocaleUpperCase()).join('');
}
