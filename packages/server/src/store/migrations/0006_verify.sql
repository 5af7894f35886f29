-- "Is it really you calling?" Organisations that two officers enrolled log their calls, each with a spoken code that
-- works once. Every rule that keeps an impostor out is the database's own as well.

create table enrolled_organisation (
  id               bigint      primary key generated always as identity,
  name             text        not null,               -- as people say it, such as Northmoor Bank
  published_number text        not null,               -- E.164 or a short code: where people ring back, and officers did
  number_source    text        not null,               -- where it is published
  number_checked   date        not null,               -- when that was looked at
  shows            text[]      not null default '{}',  -- the numbers that its calls may show, E.164
  state            text        not null default 'proposed',
  proposed_by      bigint      not null references officer (id),
  proposed_at      timestamptz not null default now(),
  rang_by          bigint      references officer (id),-- the second person, who rang that number
  rang_at          timestamptz,
  rang_who         text,                               -- who answered there; personal data
  suspended_by     bigint      references officer (id),
  suspended_at     timestamptz,
  suspended_why    text,
  resumed_by       bigint      references officer (id),
  ended_by         bigint      references officer (id),
  ended_at         timestamptz,
  ended_why        text,
  constraint organisation_state_known      check (state in ('proposed', 'enrolled', 'suspended', 'ended')),
  constraint organisation_needs_two_people check (rang_by <> proposed_by),
  constraint organisation_was_rung         check (
    state not in ('enrolled', 'suspended') or (rang_by is not null and rang_at is not null and rang_who is not null)
  ),
  constraint organisation_suspended_why    check (
    state <> 'suspended' or (suspended_by is not null and suspended_at is not null and suspended_why is not null)
  ),
  constraint organisation_ended_why        check (
    (state = 'ended') = (ended_by is not null and ended_at is not null and ended_why is not null)
  )
);
create unique index organisation_name_once on enrolled_organisation (lower(name)) where state <> 'ended';

create function organisation_two_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'proposed' or new.rang_by is not null then
      raise exception 'an organisation starts as a proposal' using errcode = 'check_violation', constraint = 'organisation_starts_proposed';
    end if;
    return new;
  end if;
  if (new.name, new.published_number, new.number_source, new.number_checked, new.shows, new.proposed_by)
     is distinct from (old.name, old.published_number, old.number_source, old.number_checked, old.shows, old.proposed_by) then
    raise exception 'what was proposed is what was rung: propose it anew' using errcode = 'check_violation', constraint = 'organisation_as_proposed';
  end if;
  if old.rang_by is not null and (new.rang_by, new.rang_at, new.rang_who) is distinct from (old.rang_by, old.rang_at, old.rang_who) then
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
create trigger organisation_two_people before insert or update on enrolled_organisation
  for each row execute function organisation_two_people();

-- A way to log calls: a key, a wallboard's link; or a certificate that vouches for calls. A second officer confirms each
-- with the organisation, on its published number: else one officer could speak for a bank.
create table organisation_access (
  id              bigint      primary key generated always as identity,
  organisation_id bigint      not null references enrolled_organisation (id),
  kind            text        not null,
  label           text        not null,                -- which system or desk it is for
  public_key      bytea,                               -- 'key': Ed25519, SPKI DER; 'signer': X.509 certificate, DER
  x5u             text,                                -- 'signer': the address that its tokens name; never fetched
  token_hash      bytea,                               -- 'wallboard': of the link, once it is confirmed
  link_until      timestamptz,
  made_by         bigint      not null references officer (id),
  made_at         timestamptz not null default now(),
  confirmed_by    bigint      references officer (id),
  confirmed_at    timestamptz,
  ended_by        bigint      references officer (id),
  ended_at        timestamptz,
  constraint access_kind_known        check (kind in ('key', 'wallboard', 'signer')),
  constraint access_needs_two_people  check (confirmed_by <> made_by),
  constraint access_confirmed_by_one  check ((confirmed_by is null) = (confirmed_at is null)),
  constraint access_ended_by_one      check ((ended_by is null) = (ended_at is null)),
  constraint access_fits_kind         check (
    (kind = 'wallboard') = (public_key is null) and (kind = 'signer') = (x5u is not null)
    and (kind = 'wallboard' or token_hash is null)
  )
);
create index organisation_access_by_organisation on organisation_access (organisation_id);
create unique index organisation_access_token_once on organisation_access (token_hash) where token_hash is not null;

create function access_two_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.confirmed_by is not null or new.token_hash is not null then
      raise exception 'a way in starts unconfirmed' using errcode = 'check_violation', constraint = 'access_starts_unconfirmed';
    end if;
    return new;
  end if;
  if (new.organisation_id, new.kind, new.public_key, new.x5u, new.made_by)
     is distinct from (old.organisation_id, old.kind, old.public_key, old.x5u, old.made_by) then
    raise exception 'what was confirmed does not change' using errcode = 'check_violation', constraint = 'access_as_made';
  end if;
  if old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at, new.token_hash) is distinct from (old.confirmed_by, old.confirmed_at, old.token_hash) then
    raise exception 'a confirmation is not rewritten' using errcode = 'check_violation', constraint = 'access_confirmed_for_good';
  end if;
  if new.token_hash is not null and new.confirmed_by is null then
    raise exception 'no link before the second person' using errcode = 'check_violation', constraint = 'access_needs_two_people';
  end if;
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    raise exception 'ended is ended' using errcode = 'check_violation', constraint = 'access_ended_for_good';
  end if;
  return new;
end $$;
create trigger access_two_people before insert or update on organisation_access
  for each row execute function access_two_people();

create function organisations_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'who was enrolled, and by whom, is kept' using errcode = 'insufficient_privilege';
end $$;
create trigger organisations_are_kept before delete on enrolled_organisation for each row execute function organisations_are_kept();
create trigger organisation_access_is_kept before delete on organisation_access for each row execute function organisations_are_kept();

-- A browser at an organisation that opened its link.
create table calling_session (
  token_hash bytea       primary key,
  access_id  bigint      not null references organisation_access (id),
  made_at    timestamptz not null,
  expires_at timestamptz not null
);
create index calling_session_by_access on calling_session (access_id);

-- A call that is about to be made. Neither the code nor the number called can be read from it: both are keyed hashes.
create table logged_call (
  id              bigint      primary key generated always as identity,
  organisation_id bigint      not null references enrolled_organisation (id),
  access_id       bigint      not null references organisation_access (id),
  code_hash       bytea       not null,
  called_hash     bytea,                               -- null where the organisation did not say whom it rings
  shows           text,                                -- the number of its own that the call shows
  made_at         timestamptz not null,
  live_from       timestamptz not null,
  live_until      timestamptz not null,
  used_at         timestamptz,
  constraint logged_call_code_once unique (organisation_id, code_hash),
  constraint logged_call_is_short  check (live_until > live_from and live_until <= live_from + interval '30 minutes')
);
create index logged_call_by_called on logged_call (organisation_id, called_hash) where called_hash is not null;
create index logged_call_by_made on logged_call (organisation_id, made_at);

create function logged_call_by_enrolled() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from organisation_access a join enrolled_organisation o on o.id = a.organisation_id
    where a.id = new.access_id and o.id = new.organisation_id and o.state = 'enrolled'
      and a.kind in ('key', 'wallboard') and a.confirmed_by is not null and a.ended_at is null
      and (new.shows is null or new.shows = any (o.shows) or new.shows = o.published_number)
  ) then
    raise exception 'only an enrolled organisation logs calls, from numbers of its own' using errcode = 'check_violation', constraint = 'logged_call_by_enrolled';
  end if;
  return new;
end $$;
create trigger logged_call_by_enrolled before insert on logged_call for each row execute function logged_call_by_enrolled();

-- Each signed request is taken once.
create table call_nonce (
  access_id bigint      not null references organisation_access (id),
  nonce     text        not null,
  at        timestamptz not null,
  primary key (access_id, nonce)
);

-- Codes that confirmed nothing, counted by the organisation that was chosen. Who typed them is not kept.
create table wrong_code (
  organisation text        not null,                   -- as it was chosen, known to us or not
  hour         timestamptz not null,
  n            integer     not null default 1,
  primary key (organisation, hour)
);

-- How many numbers an officer looked up today is read from the audit log itself.
create index audit_lookups on audit (who, at) where did = 'look-up-call';
