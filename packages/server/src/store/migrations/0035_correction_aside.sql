-- A correction that an officer put aside: what was read counts again for that fact. The correction itself is kept.
create table correction_aside (
  id            bigint      primary key generated always as identity,
  correction_id bigint      not null references fact_correction (id),
  by_officer    bigint      not null references officer (id),
  at            timestamptz not null default now(),
  constraint correction_aside_once unique (correction_id)
);

alter table rereading_report add column last_aside bigint not null default 0;  -- those up to here were aside at that time
