-- Everyone who has put their name to some words stays on record; a second warning for an area within a quarter of an
-- hour needs a third person; drills are kept apart; and all officers hear of each warning that is about to go out.

-- Each time words were sent for approval, and by whom: sending them back does not make it unsaid.
create table warning_submission (
  id           bigint      primary key generated always as identity,
  warning_id   bigint      not null references warning (id),
  content_hash text        not null,
  by_officer   bigint      not null references officer (id),
  at           timestamptz not null default now()
);
create index warning_submission_of on warning_submission (warning_id, id);
insert into warning_submission (warning_id, content_hash, by_officer)
  select id, submitted_hash, submitted_by from warning where submitted_by is not null and submitted_hash is not null;
create trigger warning_submission_is_kept before update or delete on warning_submission
  for each row execute function warning_version_is_kept();
create trigger warning_submission_not_emptied before truncate on warning_submission
  for each statement execute function warning_version_is_kept();

-- An approver's name under words that wait for one more, as others went to the same area just now. It is for this
-- submission only.
create table warning_countersign (
  submission_id bigint      not null references warning_submission (id),
  officer_id    bigint      not null references officer (id),
  at            timestamptz not null default now(),
  primary key (submission_id, officer_id)
);
create trigger warning_countersign_is_kept before update or delete on warning_countersign
  for each row execute function warning_version_is_kept();
create trigger warning_countersign_not_emptied before truncate on warning_countersign
  for each statement execute function warning_version_is_kept();

-- A drill is made as one, and stays one.
alter table warning add column mode text not null default 'live';
alter table warning add constraint warning_mode_known check (mode in ('live', 'exercise'));

-- Officers who asked to be sent drills. Nobody else gets one.
create table drill_receiver (
  id         bigint      primary key generated always as identity,
  officer_id bigint      not null references officer (id),
  asked_at   timestamptz not null default now(),
  left_at    timestamptz,
  constraint drill_receiver_once unique (officer_id)
);
alter table delivery add column drill_receiver_id bigint references drill_receiver (id);

-- One row for each officer and each time that a live warning is approved. They are told at once, while it can be stopped.
create table officer_alarm (
  id           bigint      primary key generated always as identity,
  warning_id   bigint      not null references warning (id),
  approved_at  timestamptz not null,
  officer_id   bigint      not null references officer (id),
  state        text        not null default 'waiting',
  attempts     integer     not null default 0,
  maybe_twice  boolean     not null default false,
  due_at       timestamptz not null default now(),
  leased_until timestamptz,
  done_at      timestamptz,
  last_error   text,
  constraint officer_alarm_once        unique (warning_id, approved_at, officer_id),
  constraint officer_alarm_state_known check (state in ('waiting', 'sent', 'failed'))
);
create index officer_alarm_waiting on officer_alarm (due_at) where state = 'waiting';
create function officer_alarm_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an alarm is not unsaid' using errcode = 'insufficient_privilege';
end $$;
create trigger officer_alarm_is_kept before delete on officer_alarm for each row execute function officer_alarm_is_kept();
create trigger officer_alarm_not_emptied before truncate on officer_alarm
  for each statement execute function officer_alarm_is_kept();

-- Two areas are one where their names are, but for case and spaces, or where their ONS codes are.
create function warning_area(content jsonb) returns text language sql immutable as $$
  select lower(btrim(regexp_replace(content ->> 'areaName', '\s+', ' ', 'g')))
$$;
-- Whether another live warning went to this one's area in the last quarter of an hour, or is about to.
create function warning_area_is_busy(one warning) returns boolean language plpgsql as $$
begin
  return one.mode = 'live' and exists (
    select 1 from warning other
    where other.id <> one.id and other.mode = 'live' and other.state in ('held', 'published', 'withdrawn')
      and other.held_until > now() - interval '15 minutes'
      and (warning_area(other.content) = warning_area(one.content)
           or other.content ->> 'areaCode' = one.content ->> 'areaCode')
  );
end $$;

-- Raises where this officer may not put their name under this warning as a further person.
create function warning_check_approver(warning bigint, drafter bigint, approver bigint) returns void language plpgsql as $$
begin
  if approver = drafter
     or exists (select 1 from warning_version v where v.warning_id = warning and v.by_officer = approver)
     or exists (select 1 from warning_submission s where s.warning_id = warning and s.by_officer = approver) then
    raise exception 'the approver wrote or sent these words' using errcode = 'check_violation', constraint = 'warning_needs_two_people';
  end if;
  if not exists (select 1 from officer o where o.id = approver and o.role = 'approver' and o.disabled_at is null) then
    raise exception 'only an approver approves' using errcode = 'check_violation', constraint = 'warning_approver_is_one';
  end if;
  if not exists (
    select 1 from session s
    where s.officer_id = approver and s.proved_at > now() - interval '5 minutes' and s.expires_at > now()
  ) then
    raise exception 'the approver must have just proved who they are' using errcode = 'check_violation', constraint = 'warning_approver_proved';
  end if;
end $$;

create function warning_countersign_is_fit() returns trigger language plpgsql as $$
declare
  signed warning%rowtype;
begin
  select w.* into signed from warning w join warning_submission s on s.warning_id = w.id where s.id = new.submission_id for update of w;
  if signed.state is distinct from 'in-review'
     or new.submission_id <> (select max(s.id) from warning_submission s where s.warning_id = signed.id) then
    raise exception 'only words that wait are signed' using errcode = 'check_violation', constraint = 'warning_from_review';
  end if;
  perform warning_check_approver(signed.id, signed.drafted_by, new.officer_id);
  new.at := now();
  return new;
end $$;
create trigger warning_countersign_is_fit before insert on warning_countersign
  for each row execute function warning_countersign_is_fit();

-- As before, and: words change only to a version on record, whatever the state; a warning is withdrawn only after it was
-- published; who sent it stays on record; the mode stays; and an area has one warning in a quarter of an hour, unless
-- another approver has signed too.
create or replace function warning_two_people() returns trigger language plpgsql as $$
declare
  words_changed boolean := new.content is distinct from old.content or new.content_hash is distinct from old.content_hash
                           or new.version is distinct from old.version;
begin
  if new.drafted_by is distinct from old.drafted_by then
    raise exception 'who drafted a warning is not rewritten' using errcode = 'check_violation', constraint = 'warning_hands_stay';
  end if;
  if new.mode is distinct from old.mode then
    raise exception 'a drill stays a drill' using errcode = 'check_violation', constraint = 'warning_mode_stays';
  end if;
  if old.state in ('held', 'published', 'withdrawn') and new.state in ('held', 'published', 'withdrawn') and (
    new.approved_by is distinct from old.approved_by or new.submitted_by is distinct from old.submitted_by
    or new.submitted_hash is distinct from old.submitted_hash or new.approved_at is distinct from old.approved_at
    or new.held_until is distinct from old.held_until
  ) then
    raise exception 'an approved warning keeps its signatures' using errcode = 'check_violation', constraint = 'warning_signed_for_good';
  end if;
  if old.state in ('published', 'withdrawn') and (
    new.published_at is distinct from old.published_at
    or new.state not in ('published', 'withdrawn') or (old.state = 'withdrawn' and new.state <> 'withdrawn')
  ) then
    raise exception 'a published warning keeps its signatures' using errcode = 'check_violation', constraint = 'warning_signed_for_good';
  end if;
  if old.state = 'held' and new.state not in ('held', 'published', 'draft') then
    raise exception 'a held warning goes out or goes back' using errcode = 'check_violation', constraint = 'warning_from_hold';
  end if;
  if new.state = 'withdrawn' and old.state not in ('published', 'withdrawn') then
    raise exception 'only a published warning is withdrawn' using errcode = 'check_violation', constraint = 'warning_from_published';
  end if;
  if new.state = 'in-review' then
    if old.state = 'in-review' and (words_changed or new.submitted_hash is distinct from old.submitted_hash
                                    or new.submitted_by is distinct from old.submitted_by) then
      raise exception 'words in review do not change' using errcode = 'check_violation', constraint = 'warning_review_is_still';
    end if;
    if new.content_hash is distinct from new.submitted_hash or not exists (
      select 1 from warning_version v
      where v.warning_id = new.id and v.version = new.version and v.content_hash = new.content_hash and v.content = new.content
    ) then
      raise exception 'what is submitted must be a version on record' using errcode = 'check_violation', constraint = 'warning_version_on_record';
    end if;
  elsif new.state = 'held' and old.state <> 'held' then
    if old.state <> 'in-review' then
      raise exception 'a warning is approved from review only' using errcode = 'check_violation', constraint = 'warning_from_review';
    end if;
    if words_changed or new.content_hash is distinct from new.submitted_hash
       or new.submitted_hash is distinct from old.submitted_hash or new.submitted_by is distinct from old.submitted_by then
      raise exception 'the words changed after they were submitted' using errcode = 'check_violation', constraint = 'warning_words_as_submitted';
    end if;
    perform warning_check_approver(new.id, new.drafted_by, new.approved_by);
    -- By this clock alone, whatever the program wrote.
    if new.held_until < now() + interval '60 seconds' or new.held_until > now() + interval '121 seconds' then
      raise exception 'a warning is held for one to two minutes' using errcode = 'check_violation', constraint = 'warning_is_held';
    end if;
    -- One approval at a time, so that two for one area do not both see it free.
    perform pg_advisory_xact_lock(hashtext('clearline-area'));
    if warning_area_is_busy(new) and not exists (
      select 1 from warning_countersign c
      where c.submission_id = (select max(s.id) from warning_submission s where s.warning_id = new.id)
        and c.officer_id <> new.approved_by
    ) then
      raise exception 'another warning goes to this area: one more person must approve' using errcode = 'check_violation', constraint = 'warning_area_is_free';
    end if;
    -- To the millisecond, as programs read times: what is read and written back is the same.
    new.approved_at := date_trunc('milliseconds', now());
    new.held_until := date_trunc('milliseconds', new.held_until);
  elsif new.state = 'held' then
    if words_changed then
      raise exception 'held words do not change' using errcode = 'check_violation', constraint = 'warning_review_is_still';
    end if;
  elsif new.state = 'published' and old.state <> 'published' then
    if old.state <> 'held' then
      raise exception 'a warning is published after its hold only' using errcode = 'check_violation', constraint = 'warning_from_hold';
    end if;
    if now() < old.held_until then
      raise exception 'the hold is not over' using errcode = 'check_violation', constraint = 'warning_is_held';
    end if;
    if words_changed then
      raise exception 'held words do not change' using errcode = 'check_violation', constraint = 'warning_words_as_submitted';
    end if;
    new.published_at := date_trunc('milliseconds', new.published_at);
  elsif old.state in ('published', 'withdrawn') and words_changed then
    if old.state = 'withdrawn' or not exists (
      select 1 from warning_version v
      where v.warning_id = new.id and v.version = new.version and v.content_hash = new.content_hash and v.content = new.content
        and v.correction is not null
    ) then
      raise exception 'published words change only by a correction' using errcode = 'check_violation', constraint = 'warning_correction_on_record';
    end if;
  elsif new.state = 'draft' and words_changed and not exists (
    select 1 from warning_version v
    where v.warning_id = new.id and v.version = new.version and v.content_hash = new.content_hash and v.content = new.content
  ) then
    raise exception 'new words are kept as a version first' using errcode = 'check_violation', constraint = 'warning_version_on_record';
  end if;
  return new;
end $$;

create function warning_step_is_noted() returns trigger language plpgsql as $$
begin
  if new.state = 'in-review' and old.state <> 'in-review' then
    insert into warning_submission (warning_id, content_hash, by_officer) values (new.id, new.submitted_hash, new.submitted_by);
  end if;
  if new.state = 'held' and old.state <> 'held' and new.mode = 'live' then
    insert into officer_alarm (warning_id, approved_at, officer_id)
      select new.id, new.approved_at, o.id from officer o where o.disabled_at is null;
  end if;
  return null;
end $$;
create trigger warning_step_is_noted after update on warning for each row execute function warning_step_is_noted();

-- A drill is never signed as a warning.
create function warning_signature_is_of_live() returns trigger language plpgsql as $$
begin
  if exists (select 1 from warning w where w.id = new.warning_id and w.mode <> 'live') then
    raise exception 'a drill is not signed' using errcode = 'check_violation', constraint = 'warning_signature_of_live';
  end if;
  return new;
end $$;
create trigger warning_signature_is_of_live before insert on warning_signature
  for each row execute function warning_signature_is_of_live();

-- A drill goes to those who asked for drills, at their own address, and to nobody else; a live warning never to them as such.
create function delivery_is_of_mode() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from (select distinct warning_id, drill_receiver_id is not null as to_drill from planned) p
    join warning w on w.id = p.warning_id
    where (w.mode = 'exercise') <> p.to_drill
  ) then
    raise exception 'a drill goes to those who asked for drills, a warning to the public' using errcode = 'check_violation', constraint = 'delivery_of_mode';
  end if;
  if exists (
    select 1 from planned p
    where p.drill_receiver_id is not null and (p.channel <> 'email' or p.subscriber_id is not null or not exists (
      select 1 from drill_receiver r join officer o on o.id = r.officer_id
      where r.id = p.drill_receiver_id and o.email = p.address and (r.left_at is null or p.kind <> 'warning')
    ))
  ) then
    raise exception 'a drill goes to the address of an officer who asked' using errcode = 'check_violation', constraint = 'delivery_of_mode';
  end if;
  return null;
end $$;
create trigger delivery_is_of_mode after insert on delivery
  referencing new table as planned for each statement execute function delivery_is_of_mode();

-- A planned message is not turned into another warning's, nor a drill's address into another's.
create function delivery_is_as_planned() returns trigger language plpgsql as $$
begin
  if new.warning_id is distinct from old.warning_id or new.drill_receiver_id is distinct from old.drill_receiver_id
     or (old.drill_receiver_id is not null and new.address is distinct from old.address) then
    raise exception 'a message stays as it was planned' using errcode = 'check_violation', constraint = 'delivery_as_planned';
  end if;
  return new;
end $$;
create trigger delivery_is_as_planned before update of warning_id, drill_receiver_id, address on delivery
  for each row execute function delivery_is_as_planned();
