import { t } from '@lingui/core/macro';

/**
 * Bodies whose names take the article: the Ministry of Health, but NHS England and Statistics
 * Denmark.
 */
const nouns =
  /\b(Academy|Administration|Agency|Assembly|Association|Authority|Board|Bureau|Centre|Chamber|College|Commission|Committee|Conference|Council|Court|Department|Directorate|Federation|Foundation|Fund|Government|Inspectorate|Institute|Insurance|Minister|Ministry|Office|Order|Parliament|Register|Registry|Secretariat|Service|Society|Union|Unit)\b|^University\b/i;

/**
 * A body within a sentence: in English with its article, unless it is several. Names in other
 * languages stay as they are.
 */
export function bodyInText(name: string, several: boolean): string {
  // What follows a comma or a bracket says more of it, and is not its name.
  const head = /^[^,(:]*/.exec(name)![0];
  return !several && nouns.test(head) && !/^the\b/i.test(name) ? t`the ${name}` : name;
}
