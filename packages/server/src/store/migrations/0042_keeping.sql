-- How long things are kept: when a report's state last changed, why its words were taken out, what counts now and from
-- when, what was deleted, and what must not be.

alter table report add column state_on date;                 -- null: as it came
update report r set state_on = coalesce(
  (select max((a.at at time zone 'Europe/London')::date) from audit a
   where a.to_kind = 'report' and a.to_id = r.id::text and a.did in ('confirm-report', 'set-aside-report')),
  r.received_on)
where r.state in ('confirmed', 'set-aside');

-- At a person's wish, or because its time was up.
alter table report add column erased_for text;
update report set erased_for = 'wish' where erased_on is not null;
alter table report add constraint report_erased_for_known check (erased_for in ('wish', 'age'));
alter table report add constraint report_erased_says_why check ((erased_on is null) = (erased_for is null));
-- What is gone by age has nothing left of whoever told it.
alter table report add constraint report_gone_is_bare check (
  erased_for is distinct from 'age'
  or (contact_name is null and contact_email is null and contact_phone is null and number_shown is null and received_at is null)
);
create index report_to_go on report (received_on) where erased_for is distinct from 'age';
create index report_with_contact on report (received_on)
  where contact_name is not null or contact_email is not null or contact_phone is not null;
drop index report_waiting;
create index report_waiting on report (urgency desc, id)
  where state in ('received', 'read') and erased_for is distinct from 'age';

-- What counts for each class of things, and a shorter time that was announced and counts from a day.
create table keeping (
  class     text    primary key,
  kept      text,                                            -- such as '24 months'; null: nothing of it goes yet
  next      text,
  next_from date,
  told      integer not null default 0,                      -- how many would go by the announced time, as last counted
  constraint keeping_next_has_day check ((next is null) = (next_from is null)),
  constraint keeping_says_something check (kept is not null or next is not null)
);

-- When the daily run was last, and until when nothing goes because the days between did not add up.
create table keeping_run (
  one        boolean primary key default true,
  last_day   date    not null,
  wait_until date,
  constraint keeping_run_is_one check (one)
);

-- What went on which day, counted.
create table keeping_done (
  class text    not null,
  day   date    not null,
  n     integer not null,
  constraint keeping_done_once   primary key (class, day),
  constraint keeping_done_counts check (n > 0)
);

-- "This is needed for a case": what is held is not deleted.
create table legal_hold (
  id        bigint      primary key generated always as identity,
  report_id bigint      references report (id),
  series_id bigint      references series (id),
  reason    text        not null,
  until     date,                                            -- the last day it holds; null: until somebody lifts it
  made_by   bigint      not null references officer (id),
  made_at   timestamptz not null default now(),
  lifted_by bigint      references officer (id),
  lifted_at timestamptz,
  constraint legal_hold_of_one       check ((report_id is null) <> (series_id is null)),
  constraint legal_hold_says_why     check (length(btrim(reason)) between 1 and 300),
  constraint legal_hold_lifted_by_one check ((lifted_by is null) = (lifted_at is null)),
  constraint legal_hold_needs_two    check (lifted_by <> made_by)
);
create index legal_hold_of_report on legal_hold (report_id) where lifted_at is null;
create index legal_hold_of_series on legal_hold (series_id) where lifted_at is null;

-- The reports it is about: of a series those in it when it was made, and those that came into it since. One that leaves
-- the series stays held.
create table legal_hold_report (
  hold_id   bigint not null references legal_hold (id) on delete cascade,
  report_id bigint not null references report (id),
  constraint legal_hold_report_once primary key (report_id, hold_id)
);

create function legal_hold_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.lifted_by is not null then
      raise exception 'a hold starts as one' using errcode = 'check_violation', constraint = 'legal_hold_starts';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    -- By the session's own clock, so that nobody ends one early by taking its row away.
    if old.lifted_at is null and (old.until is null or old.until >= (now() at time zone 'Europe/London')::date) then
      raise exception 'a hold that counts is not deleted' using errcode = 'check_violation', constraint = 'legal_hold_stands';
    end if;
    return old;
  end if;
  if (new.report_id, new.series_id, new.reason, new.until, new.made_by, new.made_at)
     is distinct from (old.report_id, old.series_id, old.reason, old.until, old.made_by, old.made_at) then
    raise exception 'a hold stays as it was made' using errcode = 'check_violation', constraint = 'legal_hold_as_made';
  end if;
  if old.lifted_by is not null then
    raise exception 'lifted is lifted' using errcode = 'check_violation', constraint = 'legal_hold_lifted_for_good';
  end if;
  return new;
end $$;
create trigger legal_hold_is_kept before insert or update or delete on legal_hold
  for each row execute function legal_hold_is_kept();

create function legal_hold_takes_in() returns trigger language plpgsql as $$
begin
  if new.report_id is not null then
    insert into legal_hold_report (hold_id, report_id) values (new.id, new.report_id);
  else
    insert into legal_hold_report (hold_id, report_id)
      select new.id, m.report_id from series_member m where m.series_id = new.series_id;
  end if;
  return null;
end $$;
create trigger legal_hold_takes_in after insert on legal_hold for each row execute function legal_hold_takes_in();

create function series_member_is_held() returns trigger language plpgsql as $$
begin
  insert into legal_hold_report (hold_id, report_id)
    select h.id, new.report_id from legal_hold h where h.series_id = new.series_id and h.lifted_at is null
    on conflict do nothing;
  return null;
end $$;
create trigger series_member_is_held after insert or update of series_id on series_member
  for each row execute function series_member_is_held();

create function legal_hold_report_is_kept() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from legal_hold h where h.id = old.hold_id and h.lifted_at is null
      and (h.until is null or h.until >= (now() at time zone 'Europe/London')::date)
  ) then
    raise exception 'what is held stays held' using errcode = 'check_violation', constraint = 'legal_hold_stands';
  end if;
  return old;
end $$;
create trigger legal_hold_report_is_kept before delete or update on legal_hold_report
  for each row execute function legal_hold_report_is_kept();

-- Whatever the program does: the words of a report that is held on that day are not taken out.
create function report_is_not_held() returns trigger language plpgsql as $$
begin
  if new.erased_on is not null and (new.erased_on, new.erased_for) is distinct from (old.erased_on, old.erased_for) and exists (
    select 1 from legal_hold_report k join legal_hold h on h.id = k.hold_id
    where k.report_id = new.id and h.lifted_at is null and (h.until is null or h.until >= new.erased_on)
  ) then
    raise exception 'what is held is not deleted' using errcode = 'check_violation', constraint = 'report_is_held';
  end if;
  return new;
end $$;
create trigger report_is_not_held before update of erased_on, erased_for on report
  for each row execute function report_is_not_held();

-- A draft that nobody ever published can go as a whole, with the hands under it; nothing of one that stays can. Its
-- number is never another's.
alter table warning_version    alter constraint warning_version_warning_id_fkey    deferrable initially immediate;
alter table warning_submission alter constraint warning_submission_warning_id_fkey deferrable initially immediate;
alter table officer_alarm      alter constraint officer_alarm_warning_id_fkey      deferrable initially immediate;

create function warning_stays() returns trigger language plpgsql as $$
begin
  if old.state not in ('draft', 'in-review') or old.published_at is not null then
    raise exception 'a warning that went out is kept' using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger warning_stays before delete on warning for each row execute function warning_stays();

create function warning_hands_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from warning w where w.id = old.warning_id) then
    return old;
  end if;
  raise exception 'a version of a warning is kept as it was' using errcode = 'insufficient_privilege';
end $$;
drop trigger warning_version_is_kept on warning_version;
create trigger warning_version_is_kept before update or delete on warning_version
  for each row execute function warning_hands_are_kept();
drop trigger warning_submission_is_kept on warning_submission;
create trigger warning_submission_is_kept before update or delete on warning_submission
  for each row execute function warning_hands_are_kept();
create function warning_countersign_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (
    select 1 from warning_submission s join warning w on w.id = s.warning_id where s.id = old.submission_id
  ) then
    return old;
  end if;
  raise exception 'who signed is kept' using errcode = 'insufficient_privilege';
end $$;
drop trigger warning_countersign_is_kept on warning_countersign;
create trigger warning_countersign_is_kept before update or delete on warning_countersign
  for each row execute function warning_countersign_is_kept();
create or replace function officer_alarm_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_level = 'ROW' and not exists (select 1 from warning w where w.id = old.warning_id) then
    return old;
  end if;
  raise exception 'an alarm is not unsaid' using errcode = 'insufficient_privilege';
end $$;

-- As before, and: of an organisation that has ended, who answered there can be forgotten. Who of us rang, and when, stays.
alter table organisation_change drop constraint organisation_change_was_rung;
alter table organisation_change add constraint organisation_change_was_rung
  check ((rang_by is null) = (rang_at is null) and (rang_by is not null or rang_who is null));
create or replace function organisation_two_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'proposed' or new.rang_by is not null or new.change_id is not null then
      raise exception 'an organisation starts as a proposal' using errcode = 'check_violation', constraint = 'organisation_starts_proposed';
    end if;
    return new;
  end if;
  if (new.name, new.published_number, new.number_source, new.number_checked, new.shows, new.change_id)
     is distinct from (old.name, old.published_number, old.number_source, old.number_checked, old.shows, old.change_id)
     and not exists (
       select 1 from organisation_change c
       where c.id = new.change_id and c.organisation_id = new.id and new.change_id is distinct from old.change_id
         and c.rang_by is not null
         and (c.was_name, c.was_number, c.was_source, c.was_checked, c.was_shows)
           = (old.name, old.published_number, old.number_source, old.number_checked, old.shows)
         and (c.name, c.published_number, c.number_source, c.number_checked, c.shows)
           = (new.name, new.published_number, new.number_source, new.number_checked, new.shows)
     ) or new.proposed_by is distinct from old.proposed_by then
    raise exception 'details change only as two people said' using errcode = 'check_violation', constraint = 'organisation_as_proposed';
  end if;
  if old.rang_by is not null and (new.rang_by, new.rang_at, new.rang_who) is distinct from (old.rang_by, old.rang_at, old.rang_who)
     and not (old.state = 'ended' and new.rang_who is null and (new.rang_by, new.rang_at) = (old.rang_by, old.rang_at)) then
    raise exception 'who rang is not rewritten' using errcode = 'check_violation', constraint = 'organisation_rung_for_good';
  end if;
  if new.state is distinct from old.state and (old.state, new.state) not in (
    ('proposed', 'enrolled'), ('proposed', 'ended'), ('enrolled', 'suspended'), ('enrolled', 'ended'),
    ('suspended', 'enrolled'), ('suspended', 'ended')
  ) then
    raise exception 'no such step' using errcode = 'check_violation', constraint = 'organisation_step_known';
  end if;
  -- Whoever stopped it does not start it again: two people, as at the beginning.
  if old.state = 'suspended' and new.state = 'enrolled' and (
    new.resumed_by is null or new.resumed_by = old.suspended_by or new.suspended_by is distinct from old.suspended_by
  ) then
    raise exception 'somebody else takes it up again' using errcode = 'check_violation', constraint = 'organisation_resumed_by_another';
  end if;
  return new;
end $$;

create or replace function organisation_change_two_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.rang_by is not null or new.dropped_by is not null then
      raise exception 'a change starts unconfirmed' using errcode = 'check_violation', constraint = 'organisation_change_starts_asked';
    end if;
    if not exists (
      select 1 from enrolled_organisation o
      where o.id = new.organisation_id and o.state in ('enrolled', 'suspended')
        and (o.name, o.published_number, o.number_source, o.number_checked, o.shows)
          = (new.was_name, new.was_number, new.was_source, new.was_checked, new.was_shows)
    ) then
      raise exception 'a change is of the details that hold' using errcode = 'check_violation', constraint = 'organisation_change_of_what_holds';
    end if;
    return new;
  end if;
  if (old.rang_by is not null or old.dropped_by is not null) and not (
    new.rang_who is null and to_jsonb(new) - 'rang_who' = to_jsonb(old) - 'rang_who'
    and exists (select 1 from enrolled_organisation o where o.id = new.organisation_id and o.state = 'ended')
  ) then
    raise exception 'what was decided is not rewritten' using errcode = 'check_violation', constraint = 'organisation_change_for_good';
  end if;
  if new.rang_by is not null and old.rang_by is null and new.rang_who is null then
    raise exception 'who answered is written down' using errcode = 'check_violation', constraint = 'organisation_change_was_rung';
  end if;
  if (new.organisation_id, new.was_name, new.was_number, new.was_source, new.was_checked, new.was_shows, new.name,
      new.published_number, new.number_source, new.number_checked, new.shows, new.asked_by, new.asked_at)
     is distinct from
     (old.organisation_id, old.was_name, old.was_number, old.was_source, old.was_checked, old.was_shows, old.name,
      old.published_number, old.number_source, old.number_checked, old.shows, old.asked_by, old.asked_at) then
    raise exception 'what was asked is what was rung: ask anew' using errcode = 'check_violation', constraint = 'organisation_change_as_asked';
  end if;
  return new;
end $$;

-- As before, and: the address of a message that has ended can be forgotten.
create or replace function delivery_is_as_planned() returns trigger language plpgsql as $$
begin
  if new.warning_id is distinct from old.warning_id or new.drill_receiver_id is distinct from old.drill_receiver_id
     or (old.drill_receiver_id is not null and new.address is distinct from old.address
         and not (old.state <> 'waiting' and new.address = 'gone:' || new.id)) then
    raise exception 'a message stays as it was planned' using errcode = 'check_violation', constraint = 'delivery_as_planned';
  end if;
  return new;
end $$;

-- What is written once goes with what it belongs to, and by these two alone: the program's own login cannot delete it.
-- A draft goes whole, and only where nothing of it ever went out.
create function forget_drafts(ids bigint[]) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  gone bigint[];
begin
  set constraints warning_version_warning_id_fkey, warning_submission_warning_id_fkey, officer_alarm_warning_id_fkey deferred;
  with deleted as (
    delete from warning w where w.id = any (ids) and w.state in ('draft', 'in-review') and w.published_at is null returning w.id
  ) select coalesce(array_agg(id), '{}') into gone from deleted;
  delete from warning_countersign c using warning_submission s where s.id = c.submission_id and s.warning_id = any (gone);
  delete from warning_submission where warning_id = any (gone);
  delete from warning_version where warning_id = any (gone);
  delete from officer_alarm where warning_id = any (gone);
  set constraints warning_version_warning_id_fkey, warning_submission_warning_id_fkey, officer_alarm_warning_id_fkey immediate;
  return cardinality(gone);
end $$;
-- Corrections go with the words of their report, and not before those are marked as taken out.
create function forget_corrections(reports bigint[]) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  bare bigint[] := array(select r.id from report r where r.id = any (reports) and r.erased_on is not null);
begin
  delete from correction_aside where correction_id in (select id from fact_correction where report_id = any (bare));
  delete from corrected_call where report_id = any (bare);
  delete from fact_correction where report_id = any (bare);
end $$;
