import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Why } from '../shell/Why';
import { CopyButton } from './CopyButton';
import { copyTable, csvText, save } from './file';
import { saveWorkbook } from './workbook';

type Props = {
  /** The file name, without its ending. */
  name: string;
  /** The title in the workbook. */
  title: string;
  /** The lines of the table, the header first. */
  lines: () => string[][];
  /** Whether to offer the address, too. */
  link?: boolean;
};

/** Exports a table: as a file for spreadsheets, or copied into a document. */
export function Take({ name, title, lines, link = false }: Props) {
  return (
    <span className="take">
      <button type="button" className="button small" onClick={() => save(`${name}.csv`, 'text/csv', csvText(lines()))}>
        <Trans>Save table</Trans>
      </button>
      <TableForExcel name={name} title={title} lines={lines} />
      <CopyTable lines={lines} />
      {link && (
        <CopyButton text={() => location.href}>
          <Trans>Copy link</Trans>
        </CopyButton>
      )}
    </span>
  );
}

/**
 * Exports a table as a workbook, made by the server, which says where it is from and of which
 * date.
 */
export function TableForExcel({ name, title, lines }: Omit<Props, 'link'>) {
  const { at, scenario } = useSearch({ strict: false });
  const state = at?.toString() ?? (scenario && `scenario:${scenario}`);
  const take = useMutation({
    networkMode: 'always',
    mutationFn: () => saveWorkbook(`${name}.xlsx${state ? `?at=${encodeURIComponent(state)}` : ''}`, title, lines()),
  });
  return (
    <>
      <button type="button" className="button small" disabled={take.isPending} onClick={() => take.mutate()}>
        <Trans>Table for Excel</Trans>
      </button>
      {take.isError && (
        <span className="wrong" role="alert">
          <Why error={take.error} />
        </span>
      )}
    </>
  );
}

/** Copies a table in formats for documents and spreadsheets. */
export function CopyTable({ lines }: Pick<Props, 'lines'>) {
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" className="button small" onBlur={() => setCopied(false)} onClick={() => void copyTable(lines()).then(() => setCopied(true))}>
      <span aria-live="polite">{copied ? <Trans>Copied</Trans> : <Trans>Copy table</Trans>}</span>
    </button>
  );
}
