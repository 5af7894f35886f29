-- A second factor: a code from an app, a passkey, or a backup code on paper. Where somebody has one, a password alone
-- neither signs them in nor lets them approve.

create table officer_code (
  officer_id   bigint      primary key references officer (id),
  sealed       bytea       not null,                   -- the secret, encrypted with the server's key
  made_at      timestamptz not null default now(),
  confirmed_at timestamptz,                            -- null: shown, and no code from it given yet
  last_step    bigint      not null default 0          -- half-minutes since 1970 of the last code taken: each works once
);
create table backup_code (
  officer_id bigint      not null references officer (id),
  code_hash  bytea       not null,
  used_at    timestamptz,
  primary key (officer_id, code_hash)
);
create table passkey (
  id           text        primary key,                -- as the browser names it, base64url
  officer_id   bigint      not null references officer (id),
  public_key   bytea       not null,
  counter      bigint      not null,
  name         text        not null,
  made_at      timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_of on passkey (officer_id);

-- Taking somebody's factors away takes two others: one who asks, and one who confirms.
create table factor_reset (
  id           bigint      primary key generated always as identity,
  officer_id   bigint      not null references officer (id),
  asked_by     bigint      not null references officer (id),
  asked_at     timestamptz not null default now(),
  confirmed_by bigint      references officer (id),
  ended_at     timestamptz,
  constraint factor_reset_needs_two    check (confirmed_by <> asked_by),
  constraint factor_reset_not_own      check (officer_id <> asked_by and officer_id <> confirmed_by)
);
create unique index factor_reset_open on factor_reset (officer_id) where ended_at is null;

alter table session add column proved_by text not null default 'password';
alter table session add constraint session_proof_known check (proved_by in ('password', 'code', 'backup-code', 'passkey'));
alter table session add column awaits_factor boolean not null default false;  -- the password was right, and no more yet
alter table session add column challenge text;                               -- what a passkey must sign next

create function officer_has_factor(officer bigint) returns boolean language sql stable as $$
  select exists (select 1 from officer_code c where c.officer_id = officer and c.confirmed_at is not null)
      or exists (select 1 from passkey p where p.officer_id = officer)
$$;
-- Whether this session shows that its officer is there now: within five minutes, and by the factor where they have one.
create function session_is_proof(one session) returns boolean language sql stable as $$
  select one.proved_at > now() - interval '5 minutes' and one.expires_at > now() and not one.awaits_factor
         and (one.proved_by <> 'password' or not officer_has_factor(one.officer_id))
$$;

create or replace function warning_check_approver(warning bigint, drafter bigint, approver bigint) returns void language plpgsql as $$
begin
  if approver = drafter
     or exists (select 1 from warning_version v where v.warning_id = warning and v.by_officer = approver)
     or exists (select 1 from warning_submission s where s.warning_id = warning and s.by_officer = approver) then
    raise exception 'the approver wrote or sent these words' using errcode = 'check_violation', constraint = 'warning_needs_two_people';
  end if;
  if not exists (select 1 from officer o where o.id = approver and o.role = 'approver' and o.disabled_at is null) then
    raise exception 'only an approver approves' using errcode = 'check_violation', constraint = 'warning_approver_is_one';
  end if;
  if not exists (select 1 from session s where s.officer_id = approver and session_is_proof(s)) then
    raise exception 'the approver must have just proved who they are' using errcode = 'check_violation', constraint = 'warning_approver_proved';
  end if;
end $$;
