import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MeasureName } from '../scene/measures';

/** What a measure is called, and what it says of a record. */
export const measureWords: Record<MeasureName, { name: MessageDescriptor; head: MessageDescriptor; says: MessageDescriptor }> = {
  betweenness: { name: msg`betweenness`, head: msg`Stands between`, says: msg`of all shortest ways between two others, what share leads through it` },
  links: { name: msg`links`, head: msg`Links`, says: msg`how many links it has` },
  closeness: { name: msg`closeness`, head: msg`Closeness`, says: msg`how near it is to all others that can reach it` },
  eigenvector: { name: msg`eigenvector`, head: msg`Eigenvector`, says: msg`how central those are that it is linked to` },
  pagerank: { name: msg`PageRank`, head: msg`PageRank`, says: msg`how often one comes to it who follows links by chance` },
  core: { name: msg`core`, head: msg`Core`, says: msg`the largest number of links that all in its innermost group have to each other` },
  clustering: { name: msg`clustering`, head: msg`Clustering`, says: msg`what share of its neighbours are linked to each other` },
  constraint: { name: msg`constraint`, head: msg`Constraint`, says: msg`how little choice its contacts leave it` },
  effective: { name: msg`effective size`, head: msg`Effective size`, says: msg`how many of its neighbours do not stand for each other` },
  community: { name: msg`communities`, head: msg`Community`, says: msg`which group it is in, of those that are linked more among themselves` },
};
