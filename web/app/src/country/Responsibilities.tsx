import './table.css';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Choice } from '../parts/Choice';
import { usePhone } from '../parts/useWidth';
import { FlowList } from './FlowList';
import { Matrix } from './Matrix';
import { Names } from './Names';

const route = getRouteApi('/c/$code/responsibilities');

/** Who does what, as a table of names or a matrix of letters. */
export function Responsibilities() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { as } = route.useSearch();
  if (usePhone()) {
    return <FlowList />;
  }
  return (
    <>
      <div className="view-choice">
        <Choice
          label={t`Show as`}
          value={as ?? 'names'}
          of={[
            { value: 'names', words: t`names` },
            { value: 'matrix', words: t`matrix` },
          ]}
          onChange={(value) =>
            void navigate({ to: '.', search: (before) => ({ ...before, as: value === 'matrix' ? value : undefined }), replace: true, resetScroll: false })
          }
        />
      </div>
      {as ? <Matrix /> : <Names />}
    </>
  );
}
