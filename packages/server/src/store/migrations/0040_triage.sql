-- Who has a report or a series in hand, by when a waiting report is to be looked at, and what officers note.

-- Null: nobody has it in hand.
alter table report add column assigned_to bigint references officer (id);
alter table report add column assigned_at timestamptz;
alter table report add constraint report_assigned_whole check ((assigned_to is null) = (assigned_at is null));
alter table series add column assigned_to bigint references officer (id);
alter table series add column assigned_at timestamptz;
alter table series add constraint series_assigned_whole check ((assigned_to is null) = (assigned_at is null));

-- From when a report waits. Of an anonymous one the day alone is known: it waits from that day's end, on London's clocks.
alter table report add column waiting_since timestamptz not null
  generated always as (coalesce(received_at, (received_on + 1)::timestamp at time zone 'Europe/London')) stored;
create index report_clock on report (urgency, waiting_since) where state in ('received', 'read');
create index report_newest_waiting on report (id desc) where state in ('received', 'read');
create index report_by_state on report (state, urgency desc, id);
create index report_in_hand on report (assigned_to, state) where assigned_to is not null;
create index series_in_hand on series (assigned_to) where assigned_to is not null;
create index case_fact_by_place on case_fact (lower(place) text_pattern_ops);
create index case_fact_by_kind on case_fact (impersonated_kind);

-- Every time that somebody took one, gave it to another or gave it back. `to_officer` null: given back.
create table assignment (
  id         bigint      primary key generated always as identity,
  report_id  bigint      references report (id),
  series_id  bigint      references series (id),
  to_officer bigint      references officer (id),
  by_officer bigint      references officer (id),  -- null: on the server's own terminal
  at         timestamptz not null,
  constraint assignment_of_one check (num_nonnulls(report_id, series_id) = 1)
);
create index assignment_of_report on assignment (report_id, id) where report_id is not null;
create index assignment_of_series on assignment (series_id, id) where series_id is not null;

-- A note stays as it was written: a correction is another note. It goes with the words of its report, and one on a series
-- with those of its last report.
create table note (
  id         bigint      primary key generated always as identity,
  report_id  bigint      references report (id),
  series_id  bigint      references series (id),
  by_officer bigint      not null references officer (id),
  at         timestamptz not null,
  words      text        not null,
  constraint note_of_one        check (num_nonnulls(report_id, series_id) = 1),
  constraint note_words_present check (length(words) between 1 and 4000)
);
create index note_of_report on note (report_id, id) where report_id is not null;
create index note_of_series on note (series_id, id) where series_id is not null;

create function series_has_no_words(series bigint) returns boolean language sql stable as $$
  select exists (select 1 from series_member m where m.series_id = series)
     and not exists (
       select 1 from series_member m join report r on r.id = m.report_id where m.series_id = series and r.erased_on is null)
$$;
create function is_kept_as_written() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'note' then
    if old.report_id is not null and exists (select 1 from report where id = old.report_id and erased_on is not null)
       or old.series_id is not null and series_has_no_words(old.series_id) then
      return old;
    end if;
  end if;
  raise exception 'what was written down is kept as it was' using errcode = 'insufficient_privilege';
end $$;
create trigger note_is_kept before update or delete on note for each row execute function is_kept_as_written();
create trigger note_not_emptied before truncate on note for each statement execute function is_kept_as_written();
create trigger assignment_is_kept before update or delete on assignment for each row execute function is_kept_as_written();
create trigger assignment_not_emptied before truncate on assignment for each statement execute function is_kept_as_written();

-- The words of a report to search in, without what its page hides: nobody can be looked for by name.
create table report_words (
  report_id bigint   primary key references report (id),
  words     tsvector not null
);
create index report_words_found on report_words using gin (words);

-- However a report comes to be erased, what officers noted of it and what could be searched go with its words.
create function report_takes_along() returns trigger language plpgsql as $$
begin
  delete from note where report_id = new.id;
  delete from report_words where report_id = new.id;
  delete from note n using series_member m
    where m.report_id = new.id and n.series_id = m.series_id and series_has_no_words(m.series_id);
  return null;
end $$;
create trigger report_takes_along after update of erased_on on report
  for each row when (new.erased_on is not null and old.erased_on is null) execute function report_takes_along();
