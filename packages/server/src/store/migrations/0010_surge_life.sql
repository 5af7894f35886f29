-- What becomes of an alarm from one look to the next, and what officers weigh beside its odds.

alter table surge add column seen_on date;                -- last day on which a look still saw it
update surge set seen_on = ends_on;
alter table surge alter column seen_on set not null;
alter table surge add column repeats integer not null default 0;      -- more from the same sources, not counted
alter table surge add column harm double precision not null default 0;-- ranks alarms; hides none
-- The same alarm without reports that a warning of ours may have brought; null: there are none.
alter table surge add column unstirred_observed integer;
alter table surge add column unstirred_recurrence_days double precision;
alter table surge add constraint surge_unstirred_whole
  check ((unstirred_observed is null) = (unstirred_recurrence_days is null));

-- One line for each change on a day: a later look on the same day writes over it.
create table surge_event (
  surge_id        bigint           not null references surge (id),
  on_day          date             not null,
  kind            text             not null,
  observed        integer          not null,
  expected        double precision not null,
  recurrence_days double precision not null,
  places          integer          not null,              -- how many its circle holds
  at              timestamptz      not null default now(),
  primary key (surge_id, on_day, kind),
  constraint surge_event_kind_known check (kind in ('raised', 'grew', 'shrank', 'returned', 'ended', 'dismissed'))
);

-- Alarms from before were kept without their changes: their beginning and end are known.
insert into surge_event (surge_id, on_day, kind, observed, expected, recurrence_days, places, at)
select id, (found_at at time zone 'Europe/London')::date, 'raised', observed, expected, recurrence_days,
       cardinality(places), found_at
from surge;
insert into surge_event (surge_id, on_day, kind, observed, expected, recurrence_days, places, at)
select id, (ended_at at time zone 'Europe/London')::date, case when dismissed_by is null then 'ended' else 'dismissed' end,
       observed, expected, recurrence_days, cardinality(places), ended_at
from surge where ended_at is not null;
