import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MeasureName } from '../scene/measures';

/** The names of measures, and what they say about a record. */
export const measureWords: Record<MeasureName, { name: MessageDescriptor; head: MessageDescriptor; says: MessageDescriptor }> = {
  betweenness: { name: msg`betweenness`, head: msg`Stands between`, says: msg`the share of the shortest paths between others that lead through it` },
  links: { name: msg`links`, head: msg`Links`, says: msg`how many links it has` },
  closeness: { name: msg`closeness`, head: msg`Closeness`, says: msg`how close it is to all others that can reach it` },
  eigenvector: { name: msg`eigenvector`, head: msg`Eigenvector`, says: msg`how central its neighbours are` },
  pagerank: { name: msg`PageRank`, head: msg`PageRank`, says: msg`how often a random walk along the links reaches it` },
  core: { name: msg`core`, head: msg`Core`, says: msg`the largest k such that it belongs to a group whose members have k links each within it` },
  clustering: { name: msg`clustering`, head: msg`Clustering`, says: msg`the share of its neighbours that are linked to each other` },
  constraint: { name: msg`constraint`, head: msg`Constraint`, says: msg`how far its contacts constrain it` },
  effective: { name: msg`effective size`, head: msg`Effective size`, says: msg`how many of its neighbours are not redundant` },
  community: { name: msg`communities`, head: msg`Community`, says: msg`the group it belongs to: links within it are denser than between groups` },
};
