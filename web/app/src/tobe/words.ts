import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActionState, ChangeMark, ScenarioState } from '../api/later/generated/graphql';

export const stateWords: Record<ScenarioState, MessageDescriptor> = { DRAFT: msg`draft`, AGREED: msg`agreed`, SUPERSEDED: msg`superseded` };

/** How far an action is said to have come. */
export const saidWords: Record<ActionState, MessageDescriptor> = { PLANNED: msg`not begun`, UNDER_WAY: msg`under way`, DONE: msg`done`, DROPPED: msg`dropped` };

export const markWords: Record<ChangeMark, MessageDescriptor> = { KEPT: msg`stays`, ADDED: msg`added`, REMOVED: msg`removed`, CHANGED: msg`changed` };

/** Signs, so that colours alone say nothing. */
export const signs: Record<ChangeMark, string> = { KEPT: '=', ADDED: '+', REMOVED: '−', CHANGED: 'Δ' };
