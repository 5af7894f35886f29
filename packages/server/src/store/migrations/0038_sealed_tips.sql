-- Keys that sealed tips are sealed to: public halves only. One person of the team puts one in, another has its fingerprint
-- read out and confirms it; an admin does neither, for whoever makes accounts must not decide who can read.
create table tip_key (
  id           bigint      primary key generated always as identity,
  recipient    text        not null,                   -- as age writes a public key
  label        text        not null,                   -- who keeps the private half
  added_by     bigint      not null references officer (id),
  added_at     timestamptz not null default now(),
  confirmed_by bigint      references officer (id),
  confirmed_at timestamptz,
  stopped_by   bigint      references officer (id),
  stopped_at   timestamptz,
  stopped_why  text,
  constraint tip_key_once             unique (recipient),
  constraint tip_key_is_public        check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  constraint tip_key_has_label        check (length(label) between 1 and 80),
  constraint tip_key_needs_two_people check (confirmed_by <> added_by),
  constraint tip_key_confirmed_by_one check ((confirmed_by is null) = (confirmed_at is null)),
  constraint tip_key_stopped_why      check (
    (stopped_by is null) = (stopped_at is null) and (stopped_by is null) = (stopped_why is null)
  )
);

create function tip_key_two_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'which key stood, and by whom, is kept' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if new.confirmed_by is not null or new.stopped_by is not null then
      raise exception 'a key starts unconfirmed' using errcode = 'check_violation', constraint = 'tip_key_starts_unconfirmed';
    end if;
    if not exists (select 1 from officer where id = new.added_by and role in ('officer', 'approver') and disabled_at is null) then
      raise exception 'an admin puts in no key' using errcode = 'check_violation', constraint = 'tip_key_by_the_team';
    end if;
    return new;
  end if;
  if (new.recipient, new.label, new.added_by, new.added_at) is distinct from (old.recipient, old.label, old.added_by, old.added_at) then
    raise exception 'a key that was put in is what was read out: put in another' using errcode = 'check_violation', constraint = 'tip_key_as_added';
  end if;
  if old.stopped_by is not null then
    raise exception 'a stopped key stays stopped' using errcode = 'check_violation', constraint = 'tip_key_stopped_for_good';
  end if;
  if (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at) then
    if old.confirmed_by is not null then
      raise exception 'who confirmed is not rewritten' using errcode = 'check_violation', constraint = 'tip_key_confirmed_for_good';
    end if;
    if not exists (select 1 from officer where id = new.confirmed_by and role in ('officer', 'approver') and disabled_at is null) then
      raise exception 'an admin confirms no key' using errcode = 'check_violation', constraint = 'tip_key_by_the_team';
    end if;
  end if;
  return new;
end $$;
create trigger tip_key_two_people before insert or update or delete on tip_key
  for each row execute function tip_key_two_people();

-- A tip as it came: sealed. No line of the audit log tells of its coming, for the lines around it have exact times.
create table tip (
  id           bigint primary key generated always as identity,
  code_hash    bytea  not null,                        -- of the teller's code, under the server's key
  received_on  date   not null,
  sealed       bytea,                                  -- an age file; null once it is deleted
  state        text   not null default 'waiting',
  closed_on    date,                                   -- the day it was used or put away
  put_away_why text,
  report_id    bigint references report (id) on delete set null,  -- what an officer made of it
  constraint tip_code_once          unique (code_hash),
  -- A column of another kind could hold a time: no row would pass then.
  constraint tip_day_only           check (pg_typeof(received_on) = 'date'::regtype and (closed_on is null or pg_typeof(closed_on) = 'date'::regtype)),
  constraint tip_state_known        check (state in ('waiting', 'opened', 'used', 'put-away')),
  constraint tip_sealed_size        check (octet_length(sealed) in (4096, 16384, 65536)),
  constraint tip_is_sealed          check (substring(sealed from 1 for 22) = '\x6167652d656e6372797074696f6e2e6f72672f76310a'),
  constraint tip_closed_on_a_day    check ((state in ('used', 'put-away')) = (closed_on is not null)),
  constraint tip_sealed_until_done  check (sealed is not null or closed_on is not null),
  constraint tip_used_for_a_report  check (report_id is null or state = 'used'),
  constraint tip_put_away_why_known check (
    (state = 'put-away') = (put_away_why is not null)
    and put_away_why in ('not-phone-fraud', 'too-little', 'known-already', 'passed-on', 'abuse', 'cannot-be-opened')
  )
);
create index tip_waiting on tip (received_on, id) where state in ('waiting', 'opened');

-- What an officer made of a tip is a report like any other that came without a name.
alter table report drop constraint report_source_known;
alter table report add constraint report_source_known check (source in ('web', 'handler', 'api', 'import', 'demo', 'tip'));
