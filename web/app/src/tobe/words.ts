import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActionState, ChangeMark, Resolution, ScenarioState } from '../api/later/generated/graphql';

export const stateWords: Record<ScenarioState, MessageDescriptor> = { DRAFT: msg`draft`, AGREED: msg`agreed`, SUPERSEDED: msg`superseded` };

/** The reported states of actions. */
export const saidWords: Record<ActionState, MessageDescriptor> = { PLANNED: msg`not begun`, UNDER_WAY: msg`under way`, DONE: msg`done`, DROPPED: msg`dropped` };

export const markWords: Record<ChangeMark, MessageDescriptor> = { KEPT: msg`stays`, ADDED: msg`added`, REMOVED: msg`removed`, CHANGED: msg`changed` };

/** The solutions of a conflict. */
export const wayWords: Record<Resolution, MessageDescriptor> = {
  KEEP: msg`Keep what is on record, and make the rest of the change`,
  MINE: msg`It becomes what the scenario says`,
  DROP: msg`Remove it from the scenario`,
};

/** Symbols, so that nothing depends on colour alone. */
export const signs: Record<ChangeMark, string> = { KEPT: '=', ADDED: '+', REMOVED: '−', CHANGED: 'Δ' };
