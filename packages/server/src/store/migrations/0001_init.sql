-- The first schema: a report goes in, is read, linked, counted in a surge, and a warning comes out.
-- Every constraint has a name: its name is what the error handler sees.

create table officer (
  id            bigint      primary key generated always as identity,
  email         text        not null,
  name          text        not null,
  role          text        not null,
  password_hash text        not null,  -- argon2id, PHC string
  created_at    timestamptz not null default now(),
  disabled_at   timestamptz,
  constraint officer_email_lower check (email = lower(email)),
  constraint officer_email_once  unique (email),
  constraint officer_role_known  check (role in ('officer', 'approver', 'admin'))
);

-- A one-time link that makes an account. The token itself is never stored.
create table invitation (
  token_hash bytea       primary key,
  role       text        not null,
  made_by    bigint      references officer (id),  -- null: made on the server's own terminal
  made_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at    timestamptz,
  used_by    bigint      references officer (id),
  constraint invitation_role_known check (role in ('officer', 'approver', 'admin')),
  constraint invitation_used_by_one check ((used_at is null) = (used_by is null))
);

create table session (
  token_hash bytea       primary key,
  officer_id bigint      not null references officer (id),
  csrf       text        not null,
  made_at    timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_by_officer on session (officer_id);

-- Failed sign-ins, by a keyed hash of the address: slows guessing, locks nobody out for good.
create table sign_in_failure (
  key_hash bytea       not null,
  at       timestamptz not null default now()
);
create index sign_in_failure_by_key on sign_in_failure (key_hash, at);

create table report (
  id               bigint      primary key generated always as identity,
  receipt          text        not null,              -- nine characters, no hyphens
  source           text        not null,              -- how it came in
  words            text        not null,              -- what the person said, as they said it
  call_date        date,
  place            text,                              -- as typed
  number_shown     text,                              -- as typed; it may be borrowed
  for_someone_else boolean     not null default false,
  anonymous        boolean     not null default false,
  contact_name     text,
  contact_email    text,
  contact_phone    text,
  word_pair        text        not null,              -- two words that an officer who rings must know
  received_on      date        not null,
  received_at      timestamptz,                       -- null for anonymous reports: the day is enough
  taken_by         bigint      references officer (id),
  state            text        not null default 'received',
  urgency          smallint    not null default 0,    -- 2: money or details went; 1: likely fraud; 0: the rest
  checked          jsonb,                             -- what CHECK answered for these words
  constraint report_receipt_once       unique (receipt),
  constraint report_receipt_shape      check (receipt ~ '^[0-9A-HJKMNP-TV-Z]{9}$'),
  constraint report_source_known       check (source in ('web', 'handler', 'api', 'import', 'demo')),
  constraint report_state_known        check (state in ('received', 'read', 'confirmed', 'set-aside')),
  constraint report_words_present      check (length(words) between 1 and 20000),
  constraint report_anonymous_is_bare  check (
    not anonymous or (contact_name is null and contact_email is null and contact_phone is null and received_at is null)
  )
);
create index report_waiting on report (urgency desc, id) where state in ('received', 'read');

-- What a reader of a given version read in a report. The latest stands; older ones are kept.
create table reading (
  id         bigint      primary key generated always as identity,
  report_id  bigint      not null references report (id),
  reader     text        not null,                     -- name and version
  reading    jsonb       not null,
  read_at    timestamptz not null default now(),
  constraint reading_once_per_reader unique (report_id, reader)
);

-- A person's correction wins over every reading, and is never overwritten by a re-run.
create table fact_correction (
  id         bigint      primary key generated always as identity,
  report_id  bigint      not null references report (id),
  incident   smallint    not null,                     -- index in the reading
  field      text        not null,
  value      jsonb       not null,
  by_officer bigint      not null references officer (id),
  at         timestamptz not null default now()
);
create index fact_correction_by_report on fact_correction (report_id, id);

-- What linking and surge need of a report, in columns: the reading with corrections applied.
create table case_fact (
  report_id         bigint  primary key references report (id),
  call_date         date    not null,                  -- day of the call, or the day it was told where not said
  place             text,                              -- gazetteer name
  place_area        text,
  lat               double precision,
  lon               double precision,
  number_e164       text,                              -- null when withheld or protected
  channel           text    not null,
  impersonated_kind text    not null,
  impersonated_name text,
  asked_for         text[]  not null default '{}',
  outcome           text    not null,
  counts            boolean not null default true,     -- false: set aside, or a copy of one told before
  link_keys         text[]  not null default '{}'      -- blocking keys
);
create index case_fact_by_day  on case_fact (call_date);
create index case_fact_by_keys on case_fact using gin (link_keys);

create table series (
  id         bigint      primary key generated always as identity,
  name       text        not null,
  named_by   bigint      references officer (id),      -- null: named by the program
  made_at    timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  closed_at  timestamptz
);

create table series_member (
  report_id bigint      primary key references report (id),  -- a report is in one series at most
  series_id bigint      not null references series (id),
  because   jsonb       not null,                      -- why: scores and sentences, as linked
  by_person bigint      references officer (id),       -- null: by the program
  at        timestamptz not null default now()
);
create index series_member_by_series on series_member (series_id);

-- "These do not belong together", said by a person: kept for ever.
create table link_refusal (
  report_id  bigint      not null references report (id),
  series_id  bigint      not null references series (id),
  by_officer bigint      not null references officer (id),
  at         timestamptz not null default now(),
  primary key (report_id, series_id)
);

create table surge (
  id              bigint           primary key generated always as identity,
  stream          text             not null,           -- what is counted, such as 'all' or 'bank/live_call'
  places          text[]           not null,
  centre          text             not null,
  radius_km       double precision not null,
  starts_on       date             not null,
  ends_on         date             not null,
  observed        integer          not null,
  expected        double precision not null,
  usual           double precision,                    -- in as many days over the weeks before; null without a history
  ratio           double precision not null,
  llr             double precision not null,
  p               double precision not null,
  p_gumbel        double precision not null,
  recurrence_days double precision not null,           -- one such alarm by chance in so many days, over all streams
  replicas        integer          not null,
  null_model      text             not null,
  reports         bigint[]         not null,           -- the reports behind the count
  found_at        timestamptz      not null default now(),
  seen_at         timestamptz      not null default now(),  -- last run in which it still stood
  ended_at        timestamptz,
  dismissed_by    bigint           references officer (id),
  dismissed_why   text,
  constraint surge_p_is_possible    check (p > 0 and p <= 1),
  constraint surge_days_in_order    check (starts_on <= ends_on),
  constraint surge_dismissed_by_one check ((dismissed_by is null) = (dismissed_why is null))
);
create index surge_open on surge (found_at) where ended_at is null;

-- Every run of the scan, also those that found nothing: "why was there no alarm?" has an answer.
create table surge_run (
  id        bigint      primary key generated always as identity,
  at        timestamptz not null default now(),
  stream    text        not null,
  cases     integer     not null,
  found     integer     not null,
  top       jsonb
);

create table warning (
  id             bigint      primary key generated always as identity,
  slug           text        not null,
  code           text        not null,                 -- short code: "is this warning real?"
  state          text        not null default 'draft',
  version        integer     not null default 1,
  content        jsonb       not null,
  content_hash   text        not null,                 -- SHA-256 of the canonical content, hex
  submitted_hash text,
  drafted_by     bigint      not null references officer (id),
  submitted_by   bigint      references officer (id),
  approved_by    bigint      references officer (id),
  series_id      bigint      references series (id),
  surge_id       bigint      references surge (id),
  drafted_at     timestamptz not null default now(),
  changed_at     timestamptz not null default now(),
  published_at   timestamptz,
  withdrawn_at   timestamptz,
  withdrawn_why  text,
  constraint warning_slug_once             unique (slug),
  constraint warning_code_once             unique (code),
  constraint warning_state_known           check (state in ('draft', 'in-review', 'published', 'withdrawn')),
  constraint warning_needs_two_people      check (approved_by <> submitted_by and approved_by <> drafted_by),
  constraint warning_review_is_submitted   check (state = 'draft' or (submitted_by is not null and submitted_hash is not null)),
  constraint warning_published_is_approved check (
    (state in ('published', 'withdrawn')) = (approved_by is not null and published_at is not null)
  ),
  constraint warning_withdrawn_says_why    check ((state = 'withdrawn') = (withdrawn_at is not null and withdrawn_why is not null))
);

-- Every version of the words, and whose hands made it.
create table warning_version (
  warning_id   bigint      not null references warning (id),
  version      integer     not null,
  content      jsonb       not null,
  content_hash text        not null,
  by_officer   bigint      not null references officer (id),
  at           timestamptz not null default now(),
  correction   text,                                   -- what a correction of a published warning changed
  primary key (warning_id, version)
);

-- The database's own word on two people, whatever the program does: words in review do not change, what is approved is
-- what was submitted to the letter, whoever wrote, edited or submitted any version cannot approve it, published words
-- change only by a correction on record, and who signed is never rewritten.
create function warning_two_people() returns trigger language plpgsql as $$
begin
  if new.drafted_by is distinct from old.drafted_by then
    raise exception 'who drafted a warning is not rewritten' using errcode = 'check_violation', constraint = 'warning_hands_stay';
  end if;
  if old.state in ('published', 'withdrawn') and (
    new.approved_by is distinct from old.approved_by or new.submitted_by is distinct from old.submitted_by
    or new.submitted_hash is distinct from old.submitted_hash or new.published_at is distinct from old.published_at
    or new.state not in ('published', 'withdrawn') or (old.state = 'withdrawn' and new.state <> 'withdrawn')
  ) then
    raise exception 'a published warning keeps its signatures' using errcode = 'check_violation', constraint = 'warning_signed_for_good';
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
  elsif new.state = 'published' and old.state <> 'published' then
    if old.state <> 'in-review' then
      raise exception 'a warning is published from review only' using errcode = 'check_violation', constraint = 'warning_from_review';
    end if;
    if new.content_hash is distinct from new.submitted_hash or new.content is distinct from old.content
       or new.submitted_hash is distinct from old.submitted_hash or new.submitted_by is distinct from old.submitted_by then
      raise exception 'the words changed after they were submitted' using errcode = 'check_violation', constraint = 'warning_words_as_submitted';
    end if;
    if exists (select 1 from warning_version v where v.warning_id = new.id and v.by_officer = new.approved_by) then
      raise exception 'the approver wrote these words' using errcode = 'check_violation', constraint = 'warning_needs_two_people';
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
create trigger warning_two_people before update on warning for each row execute function warning_two_people();

create function warning_starts_as_draft() returns trigger language plpgsql as $$
begin
  if new.state <> 'draft' then
    raise exception 'a warning starts as a draft' using errcode = 'check_violation', constraint = 'warning_starts_as_draft';
  end if;
  return new;
end $$;
create trigger warning_starts_as_draft before insert on warning for each row execute function warning_starts_as_draft();

-- Hands are on record for good.
create function warning_version_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a warning is kept as it was' using errcode = 'insufficient_privilege';
end $$;
create trigger warning_version_is_kept before update or delete on warning_version for each row execute function warning_version_is_kept();
create trigger warning_version_not_emptied before truncate on warning_version for each statement execute function warning_version_is_kept();

create table subscriber (
  id           bigint      primary key generated always as identity,
  email        text        not null,
  place        text,                                   -- null: the whole area
  token        text        not null,                   -- random; confirms and leaves
  asked_at     timestamptz not null default now(),
  confirmed_at timestamptz,
  left_at      timestamptz,
  asks         integer     not null default 1,         -- confirmations asked for since the last one was confirmed
  constraint subscriber_email_once unique (email),
  constraint subscriber_token_once unique (token)
);

-- One row per warning version, receiver and channel: never lost, never planned twice.
create table delivery (
  id            bigint      primary key generated always as identity,
  warning_id    bigint      not null references warning (id),
  version       integer     not null,
  kind          text        not null,
  channel       text        not null,
  subscriber_id bigint      references subscriber (id),
  address       text        not null,
  state         text        not null default 'waiting',
  attempts      integer     not null default 0,
  maybe_twice   boolean     not null default false,    -- a try broke off before we knew: it may have gone out
  due_at        timestamptz not null default now(),
  leased_until  timestamptz,
  done_at       timestamptz,
  last_error    text,
  constraint delivery_once          unique (warning_id, version, kind, channel, address),
  constraint delivery_kind_known    check (kind in ('warning', 'correction', 'withdrawal')),
  constraint delivery_channel_known check (channel in ('email')),
  constraint delivery_state_known   check (state in ('waiting', 'sent', 'failed', 'stopped'))
);
create index delivery_waiting on delivery (due_at) where state = 'waiting';

create table api_key (
  id         bigint      primary key generated always as identity,
  name       text        not null,
  key_hash   bytea       not null,
  made_by    bigint      references officer (id),
  made_at    timestamptz not null default now(),
  revoked_at timestamptz,
  constraint api_key_once unique (key_hash)
);

-- A retry of a request whose answer was lost gets the first answer again.
create table idempotency (
  scope        text        not null,                   -- 'web', or 'key-' and the API key's id
  key          text        not null,
  request_hash bytea       not null,
  report_id    bigint      not null references report (id),
  made_at      timestamptz not null,                   -- the day only: an anonymous report's time is not kept
  primary key (scope, key)
);

-- Answers of a half-made web report, so that the back button loses nothing. Deleted when sent, or after a day.
create table report_draft (
  token_hash bytea       primary key,
  answers    jsonb       not null,
  changed_at timestamptz not null default now()
);

-- Processes that work on jobs, each holding an advisory lock of its number while it lives.
create table job_runner (
  id         bigint      primary key generated always as identity,
  worker_ids text[]      not null default '{}',
  started_at timestamptz not null default now()
);

create table setting (
  name       text        primary key,
  value      jsonb       not null,
  changed_by bigint      references officer (id),
  changed_at timestamptz not null default now()
);

-- Append-only, each line holding the hash of the one before it.
create table audit (
  id        bigint      primary key,                   -- given by the trigger: gapless, so that a missing line shows
  at        timestamptz not null default clock_timestamp(),
  who       text        not null,                      -- 'officer:3', 'api-key:1', 'program'
  did       text        not null,
  to_kind   text        not null,
  to_id     text        not null,
  why       text,
  detail    jsonb       not null default '{}',
  prev_hash bytea       not null,
  hash      bytea       not null
);
create index audit_by_thing on audit (to_kind, to_id, id);

-- The last line's number and hash: without it, lines taken off the end would leave a chain that still holds.
create table audit_head (
  one  boolean primary key default true,
  id   bigint  not null,
  hash bytea   not null,
  constraint audit_head_is_one check (one)
);
insert into audit_head (id, hash) values (0, decode(repeat('00', 32), 'hex'));

-- A list, so that no value can pass for two.
create function audit_text(a audit) returns text language sql immutable as $$
  select jsonb_build_array(a.id, extract(epoch from a.at)::text, a.who, a.did, a.to_kind, a.to_id, a.why, a.detail)::text
$$;

create function audit_chain() returns trigger language plpgsql as $$
declare
  head audit_head;
begin
  -- One writer at a time, so that each line follows exactly one other.
  select * into strict head from audit_head for update;
  -- An anonymous report's exact time would tell on the person; its day is enough.
  new.at := case when new.detail ->> 'time' = 'day' then date_trunc('day', clock_timestamp()) else clock_timestamp() end;
  new.id := head.id + 1;
  new.prev_hash := head.hash;
  new.hash := sha256(new.prev_hash || convert_to(audit_text(new), 'UTF8'));
  update audit_head set id = new.id, hash = new.hash;
  return new;
end $$;
create trigger audit_chain before insert on audit for each row execute function audit_chain();

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_no_change before update or delete on audit for each row execute function audit_is_append_only();
create trigger audit_no_truncate before truncate on audit for each statement execute function audit_is_append_only();
