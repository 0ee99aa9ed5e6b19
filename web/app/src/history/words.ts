import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { ChangesetsQuery, DifferenceFragment, How } from '../api/later/generated/graphql';
import { kindName } from '../edit/words';

/** How a commit was made. */
export const howWords: Record<How, MessageDescriptor> = {
  EDIT: msg`edited`,
  UNDO: msg`undone`,
  MERGE: msg`merged`,
  LOAD: msg`loaded from files`,
  IMPORT: msg`imported from a table`,
};

export type Commit = NonNullable<ChangesetsQuery['changesets']>['nodes'][number];

/** What a commit did, in one line. */
export function headlineOf(commit: Commit): string {
  const { changes } = commit;
  const [first] = changes.nodes;
  if (commit.undoes) {
    return t`Undid change ${commit.undoes}`;
  }
  return changes.totalCount === 1 && first ? changed(first) : plural(changes.totalCount, { one: 'One record', other: '# records' });
}

function changed(of: DifferenceFragment): string {
  const kind = kindName(of.kind);
  const name = of.record?.label ?? of.slug;
  switch (of.type) {
    case 'CREATED':
      return `${t`New: ${kind}`} ${name}`;
    case 'DELETED':
      return t`Taken out: ${kind} ${of.slug}`;
    case 'CHANGED':
      return `${kind}: ${name}`;
  }
}
