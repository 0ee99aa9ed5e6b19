// Catalogues are compiled as the pages are built.
declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}
