-- The call-back directory: what people ask to have put right, and numbers that are never anybody's but their owner's.

create table directory_correction (
  id         bigint      primary key generated always as identity,
  entry      text        not null,                     -- key of the entry, such as 159 or enrolled:3
  says       text        not null,                     -- what is wrong, as told
  proof      text        not null,                     -- where the right number is published, as told
  from_owner boolean     not null,                     -- says that they work there
  contact    text,                                     -- how to reach them; personal
  asked_at   timestamptz not null,
  due_on     date        not null,                     -- by when officers look: shown to everyone
  state      text        not null default 'open',
  settled_by bigint      references officer (id),
  settled_at timestamptz,
  why        text,
  constraint directory_correction_state_known check (state in ('open', 'right', 'wrong')),
  constraint directory_correction_settled     check (
    (state <> 'open') = (settled_by is not null and settled_at is not null and why is not null)
  ),
  constraint directory_correction_short       check (length(says) <= 1000 and length(proof) <= 300 and length(contact) <= 200)
);
create index directory_correction_open on directory_correction (entry) where state = 'open';

-- A number taken down while it is checked, or for good.
create table directory_hidden (
  entry     text        primary key,
  hidden_by bigint      not null references officer (id),
  hidden_at timestamptz not null,
  why       text        not null
);

-- Numbers that everyone is sent to. Callers show them on the screen; they are never the callers'.
create table protected_number (
  number text primary key,                             -- E.164
  what   text not null
);
insert into protected_number (number, what) values
  ('+443001232040', 'Report Fraud'),
  ('+443001232050', 'Report Fraud, text phone'),
  ('+44800555111',  'Crimestoppers'),
  ('+448001111',    'Childline'),
  ('+448082231133', 'Citizens Advice'),
  ('+448001696565', 'Silver Line'),
  ('+448006781602', 'Age UK'),
  ('+448081689111', 'Victim Support'),
  ('+448001116768', 'Financial Conduct Authority'),
  ('+443003039000', 'Advice Direct Scotland');

create function is_protected_number(given text) returns boolean language sql stable as $$
  select given !~ '^\+'
    or exists (select 1 from protected_number where number = given)
    or exists (
      select 1 from enrolled_organisation
      where state in ('enrolled', 'suspended') and (published_number = given or given = any (shows))
    )
$$;

-- Whatever the program does: a protected number is nobody's trace. Nothing links on it and nothing hands it on.
create function case_number_unprotected() returns trigger language plpgsql as $$
begin
  if new.number_e164 is not null and is_protected_number(new.number_e164) then
    new.link_keys := array(select k from unnest(new.link_keys) k where position(new.number_e164 in k) = 0);
    new.number_e164 := null;
  end if;
  return new;
end $$;
create trigger case_number_unprotected before insert or update on case_fact for each row execute function case_number_unprotected();

-- Reports from before an organisation was enrolled let go of its numbers.
create function case_numbers_let_go() returns trigger language plpgsql as $$
begin
  if new.state = 'enrolled' then
    update case_fact set number_e164 = number_e164
    where number_e164 = new.published_number or number_e164 = any (new.shows);
  end if;
  return new;
end $$;
create trigger case_numbers_let_go after update on enrolled_organisation for each row execute function case_numbers_let_go();
update case_fact set number_e164 = number_e164 where is_protected_number(number_e164);

-- A call shows one of the numbers that its organisation says its calls show. A published number that is not among them
-- only takes calls, so a call that shows it is an imitation.
create or replace function logged_call_by_enrolled() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from organisation_access a join enrolled_organisation o on o.id = a.organisation_id
    where a.id = new.access_id and o.id = new.organisation_id and o.state = 'enrolled'
      and a.kind in ('key', 'wallboard') and a.confirmed_by is not null and a.ended_at is null
      and (new.shows is null or new.shows = any (o.shows))
  ) then
    raise exception 'only an enrolled organisation logs calls, from numbers of its own' using errcode = 'check_violation', constraint = 'logged_call_by_enrolled';
  end if;
  return new;
end $$;
