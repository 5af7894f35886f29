-- Every stored report is read again by a newer reader: what runs, how far it is, and what came out otherwise.

-- Which reading of a report came last. Its id does not say: a reader that reads a report once more keeps its row.
create sequence reading_turn;
alter table reading add column turn bigint;
update reading set turn = id;
select setval('reading_turn', coalesce(max(id), 0) + 1, false) from reading;
alter table reading alter column turn set default nextval('reading_turn');
alter table reading alter column turn set not null;
create unique index reading_by_turn on reading (report_id, turn desc);

-- Who read a report last, beside the report: "which were not read by this one?" is asked at every look at the board.
alter table report add column reader text;
update report r
set reader = g.reader
from (select distinct on (report_id) report_id, reader from reading order by report_id, turn desc) g
where g.report_id = r.id;
create index report_by_reader on report (reader, id);

-- A correction is of a call as one reading told it: a later reading may tell more calls, or fewer, or in another order.
alter table fact_correction add column reading_id bigint;  -- null: nothing had been read yet
alter table fact_correction add constraint fact_correction_of_reading foreign key (reading_id) references reading (id);
update fact_correction f
set reading_id = coalesce(
  (select g.id from reading g where g.report_id = f.report_id and g.read_at <= f.at order by g.turn desc limit 1),
  (select g.id from reading g where g.report_id = f.report_id order by g.turn limit 1)
);
create index fact_correction_by_reading on fact_correction (reading_id);

-- What an officer said of a corrected call that a later reading does not tell. The last word on a call stands.
create table corrected_call (
  id            bigint      primary key generated always as identity,
  report_id     bigint      not null references report (id),
  reading_id    bigint      references reading (id),   -- with `incident`: the call as it was corrected
  incident      smallint    not null,
  became        text        not null,                  -- the same as a call of a later reading; or its corrections were let go
  into_reading  bigint      references reading (id),
  into_incident smallint,
  by_officer    bigint      not null references officer (id),
  at            timestamptz not null default now(),
  constraint corrected_call_became_known    check (became in ('same', 'let-go')),
  constraint corrected_call_same_says_which check ((became = 'same') = (into_reading is not null and into_incident is not null))
);
create index corrected_call_by_report on corrected_call (report_id, id);

-- The reading that a person said is right. It stands, whatever later ones read, until a person says so of a later one.
alter table report add column pinned_reading bigint;
alter table report add column pinned_over    bigint;  -- the newest reading at that time: the person knew of it
alter table report add constraint report_pinned_reading foreign key (pinned_reading) references reading (id);
alter table report add constraint report_pinned_over    foreign key (pinned_over) references reading (id);
alter table report add constraint report_pinned_whole   check ((pinned_reading is null) = (pinned_over is null));
update report r
set pinned_reading = g.id, pinned_over = g.id
from (select distinct on (report_id) report_id, id from reading order by report_id, turn desc) g
where g.report_id = r.id and r.state = 'confirmed';

create table rereading (
  id           bigint      primary key generated always as identity,
  reader       text        not null,                   -- name and version of what reads all again
  asked_by     bigint      references officer (id),    -- null: on the server's own terminal
  asked_at     timestamptz not null default now(),
  last_report  bigint      not null,                   -- later ones are read by it in any case
  at_report    bigint      not null default 0,         -- all up to here are done
  total        integer     not null,
  done         integer     not null default 0,         -- those that failed among them
  failed       integer     not null default 0,
  changed      integer     not null default 0,
  -- Read otherwise now, and the facts stand: a person said they are right, or corrected a call that it does not tell.
  kept         integer     not null default 0,
  tries        smallint    not null default 0,         -- how often work began at this very place and got nowhere
  started_at   timestamptz,
  moved_at     timestamptz,                            -- when the last report was done
  lap_at       timestamptz,                            -- since when, and from how many, the pace is counted
  lap_done     integer     not null default 0,
  ended_at     timestamptz,
  ended        text,
  stopped_by   bigint      references officer (id),
  constraint rereading_ended_known    check (ended in ('finished', 'stopped', 'replaced')),
  constraint rereading_ended_says_how check ((ended_at is null) = (ended is null)),
  constraint rereading_counts_fit     check (failed + changed + kept <= done and done <= total)
);
-- One at a time.
create unique index rereading_open_once on rereading ((true)) where ended_at is null;

-- The reports of a re-reading that a person may want to look at. The readings hold what was read: nothing is copied here.
create table rereading_report (
  rereading_id    bigint   not null references rereading (id),
  report_id       bigint   not null references report (id),
  result          text     not null,
  fields          text[]   not null default '{}',      -- facts that differ
  unsettled       smallint not null default 0,         -- corrected calls that the new reading does not tell
  before_reading  bigint   references reading (id),
  after_reading   bigint   references reading (id),
  last_correction bigint   not null default 0,         -- corrections up to here stood at that time
  code            text,                                -- what kind of error it was
  primary key (rereading_id, report_id),
  constraint rereading_report_result_known    check (result in ('changed', 'kept', 'failed')),
  constraint rereading_report_failed_has_code check ((result = 'failed') = (code is not null))
);
