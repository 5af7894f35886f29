-- Between the second signature and the first reader: a minute or two in which anyone here can stop a warning.

-- When this session last gave its password: approving asks for one given within five minutes.
alter table session add column proved_at timestamptz not null default now();

alter table warning add column approved_at timestamptz;  -- null where it was approved before there was a hold
alter table warning add column held_until  timestamptz;

alter table warning drop constraint warning_state_known;
alter table warning add constraint warning_state_known
  check (state in ('draft', 'in-review', 'held', 'published', 'withdrawn'));
alter table warning drop constraint warning_published_is_approved;
alter table warning add constraint warning_published_is_approved
  check ((state in ('published', 'withdrawn')) = (published_at is not null));
alter table warning add constraint warning_held_is_approved
  check ((state in ('held', 'published', 'withdrawn')) = (approved_by is not null));
alter table warning add constraint warning_hold_has_times
  check ((state <> 'held' or held_until is not null) and (approved_at is null) = (held_until is null)
         and (approved_at is null or approved_by is not null));
create index warning_held on warning (held_until) where state = 'held';

-- As before, and: what is approved is held for one to two minutes by the database's own clock, with the words and the
-- names under them as they were, and only then public. Whoever approves has given their password in the last five minutes.
create or replace function warning_two_people() returns trigger language plpgsql as $$
begin
  if new.drafted_by is distinct from old.drafted_by then
    raise exception 'who drafted a warning is not rewritten' using errcode = 'check_violation', constraint = 'warning_hands_stay';
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
  if new.state = 'in-review' then
    if old.state = 'in-review' and (new.content is distinct from old.content or new.submitted_hash is distinct from old.submitted_hash) then
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
    if new.content_hash is distinct from new.submitted_hash or new.content is distinct from old.content
       or new.submitted_hash is distinct from old.submitted_hash or new.submitted_by is distinct from old.submitted_by then
      raise exception 'the words changed after they were submitted' using errcode = 'check_violation', constraint = 'warning_words_as_submitted';
    end if;
    if exists (select 1 from warning_version v where v.warning_id = new.id and v.by_officer = new.approved_by) then
      raise exception 'the approver wrote these words' using errcode = 'check_violation', constraint = 'warning_needs_two_people';
    end if;
    if not exists (
      select 1 from session s
      where s.officer_id = new.approved_by and s.proved_at > now() - interval '5 minutes' and s.expires_at > now()
    ) then
      raise exception 'the approver must have just proved who they are' using errcode = 'check_violation', constraint = 'warning_approver_proved';
    end if;
    -- By this clock alone, whatever the program wrote.
    if new.held_until < now() + interval '60 seconds' or new.held_until > now() + interval '121 seconds' then
      raise exception 'a warning is held for one to two minutes' using errcode = 'check_violation', constraint = 'warning_is_held';
    end if;
    -- To the millisecond, as programs read times: what is read and written back is the same.
    new.approved_at := date_trunc('milliseconds', now());
  elsif new.state = 'held' then
    if new.content is distinct from old.content or new.content_hash is distinct from old.content_hash or new.version is distinct from old.version then
      raise exception 'held words do not change' using errcode = 'check_violation', constraint = 'warning_review_is_still';
    end if;
  elsif new.state = 'published' and old.state <> 'published' then
    if old.state <> 'held' then
      raise exception 'a warning is published after its hold only' using errcode = 'check_violation', constraint = 'warning_from_hold';
    end if;
    if now() < old.held_until then
      raise exception 'the hold is not over' using errcode = 'check_violation', constraint = 'warning_is_held';
    end if;
    if new.content is distinct from old.content or new.content_hash is distinct from old.content_hash or new.version is distinct from old.version then
      raise exception 'held words do not change' using errcode = 'check_violation', constraint = 'warning_words_as_submitted';
    end if;
  elsif old.state in ('published', 'withdrawn') and new.content is distinct from old.content then
    if not exists (
      select 1 from warning_version v
      where v.warning_id = new.id and v.version = new.version and v.content_hash = new.content_hash and v.content = new.content
        and v.correction is not null
    ) then
      raise exception 'published words change only by a correction' using errcode = 'check_violation', constraint = 'warning_correction_on_record';
    end if;
  end if;
  return new;
end $$;

-- No message before its warning is out: one look for each statement, however many receivers it plans.
create function delivery_is_of_published() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from (select distinct warning_id from planned) p join warning w on w.id = p.warning_id
    where w.state not in ('published', 'withdrawn')
  ) then
    raise exception 'a message is planned for a published warning only' using errcode = 'check_violation', constraint = 'delivery_of_published';
  end if;
  return null;
end $$;
create trigger delivery_is_of_published after insert on delivery
  referencing new table as planned for each statement execute function delivery_is_of_published();
