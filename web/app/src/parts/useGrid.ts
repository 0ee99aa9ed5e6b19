import { useRef, type KeyboardEvent } from 'react';

const steps: Record<string, readonly [number, number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * A table whose cells are reached by arrow keys, and one of them by Tab: give each `at(row,
 * column)`.
 */
export function useGrid() {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!step || !cell) {
      return;
    }
    event.preventDefault();
    const [row, column] = [Number(cell.dataset['row']) + step[0], Number(cell.dataset['column']) + step[1]];
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  };
  const at = (row: number, column: number) => ({ 'data-row': row, 'data-column': column, tabIndex: row === 0 && column === 0 ? 0 : -1 });
  return { table, onKeyDown, at };
}
