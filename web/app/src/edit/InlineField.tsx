import './edit.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Answered } from '../shell/Answered';
import { useOpenEdit } from './edit';
import { EditForm } from './EditForm';
import { FieldOf } from './Fields';
import { startQuery } from './start';
import { fieldsOf } from './values';

/** Edits one field of a record in place. */
export default function InlineField({ record, field }: { record: string; field: string }) {
  const open = useOpenEdit();
  const edit = { act: 'correct', record, field } as const;
  const start = useQuery(startQuery(edit));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('.input')?.focus();
  }, [start.isSuccess]);
  const close = () => open(null);
  return (
    <div
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          close();
        }
      }}
    >
      <Answered query={start}>
        {(begun) => {
          const described = fieldsOf(begun.input).find((one) => one.name === field);
          return (
            described && (
              <EditForm edit={edit} start={begun} close={close} small>
                {(form) => <FieldOf input={begun.input} field={described} value={form.draft.values[field]} at={[field]} bare />}
              </EditForm>
            )
          );
        }}
      </Answered>
    </div>
  );
}
