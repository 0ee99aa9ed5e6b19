import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { How } from '../api/later/generated/graphql';

/** How a commit came about. */
export const howWords: Record<How, MessageDescriptor> = {
  EDIT: msg`edited`,
  UNDO: msg`undone`,
  MERGE: msg`merged`,
  LOAD: msg`loaded from files`,
  IMPORT: msg`imported from a table`,
};
