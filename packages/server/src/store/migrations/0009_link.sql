-- Linking among a million: keys that are looked up one by one and capped, what may belong, what officers did, and
-- linking everything anew.

-- One row for each blocking key of a case: who else has it is then read from the index alone, newest first, so many
-- and no more. Kept in step with case_fact.link_keys by the store.
create table case_key (
  key       bigint not null,
  report_id bigint not null,
  constraint case_key_once primary key (key, report_id)
);
-- Most keys are of one report and a few of thousands. Planned for the mean, a look-up would fetch and sort those
-- thousands; planned for a common key, it reads the newest few from the end of the index.
alter table case_key alter column key set (n_distinct = 100);
-- Swept often, so that a look-up need not visit the rows themselves to know that they count.
alter table case_key set (autovacuum_vacuum_insert_scale_factor = 0.02);
insert into case_key (key, report_id)
select distinct k::bigint, report_id from case_fact, unnest(link_keys) k;
drop index case_fact_by_keys;

drop index series_member_by_series;
create index series_member_by_series on series_member (series_id, report_id);

-- "These two do not belong together", said by a person of two reports: kept for ever.
create table link_apart (
  a          bigint      not null references report (id),
  b          bigint      not null references report (id),
  by_officer bigint      not null references officer (id),
  at         timestamptz not null default now(),
  constraint link_apart_once    primary key (a, b),
  constraint link_apart_ordered check (a < b)
);
create index link_apart_by_second on link_apart (b);

-- Probable, but not enough to join by itself: for an officer to answer.
create table link_suggestion (
  report_id   bigint           not null references report (id),
  to_report   bigint           not null references report (id),
  score       double precision not null,
  say         text             not null,
  on_day      date             not null default current_date,  -- the day only, as with a link
  answer      text,
  answered_by bigint           references officer (id),
  answered_at timestamptz,
  constraint link_suggestion_once         primary key (report_id, to_report),
  constraint link_suggestion_of_two       check (report_id <> to_report),
  constraint link_suggestion_answer_known check (answer in ('accepted', 'refused')),
  constraint link_suggestion_answer_whole
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index link_suggestion_by_other on link_suggestion (to_report);

-- What an officer did to series, with enough to take it back.
create table series_change (
  id         bigint      primary key generated always as identity,
  kind       text        not null,
  by_officer bigint      not null references officer (id),
  at         timestamptz not null default now(),
  undone_by  bigint      references officer (id),
  undone_at  timestamptz,
  constraint series_change_kind_known   check (kind in ('confirm', 'move', 'leave', 'split', 'merge')),
  constraint series_change_undone_whole check ((undone_by is null) = (undone_at is null))
);
create table series_change_report (
  change_id    bigint not null references series_change (id),
  report_id    bigint not null references report (id),
  from_series  bigint references series (id),   -- null: it was in none
  to_series    bigint references series (id),   -- null: it is in none
  from_because jsonb  not null,
  from_person  bigint references officer (id),  -- null: the program had put it there
  refused      bigint references series (id),   -- "not that series" was said with it
  accepted     bigint references series (id),   -- and of this series it was taken back
  constraint series_change_report_once primary key (change_id, report_id)
);
create index series_change_report_by_from on series_change_report (from_series);
create index series_change_report_by_to   on series_change_report (to_series);

-- Everything stored, linked anew.
create table relinking (
  id         bigint      primary key generated always as identity,
  asked_by   bigint      references officer (id),  -- null: on the server's own terminal
  asked_at   timestamptz not null,
  stage      text        not null default 'waiting',
  total      integer     not null default 0,       -- reports, or in the last stage those that change
  done       integer     not null default 0,
  moved      integer     not null default 0,       -- reports that are in another series now, or in one for the first time
  parted     integer     not null default 0,       -- reports that are in none any more
  suggested  integer     not null default 0,
  moved_at   timestamptz,                          -- when it last got on
  ended_at   timestamptz,
  ended      text,
  stopped_by bigint      references officer (id),
  constraint relinking_stage_known    check (stage in ('waiting', 'linking', 'keeping')),
  constraint relinking_ended_known    check (ended in ('finished', 'stopped')),
  constraint relinking_ended_says_how check ((ended_at is null) = (ended is null))
);
-- One at a time.
create unique index relinking_open_once on relinking ((true)) where ended_at is null;
