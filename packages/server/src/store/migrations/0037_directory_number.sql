-- A number that ships with Clearline, put right here: one officer says what is right and where it is published, another
-- looks it up and confirms. Until then the page has what it had.
create table directory_number (
  id           bigint      primary key generated always as identity,
  entry        text        not null,                   -- key of the shipped entry, such as report-fraud
  was_number   text        not null,                   -- what the page had when it was asked
  number       text        not null,                   -- E.164 or a short code
  says         text        not null,                   -- what stands beside it
  source       text        not null,                   -- where it is published
  looked       date        not null,                   -- when that was looked at
  asked_by     bigint      not null references officer (id),
  asked_at     timestamptz not null default now(),
  confirmed_by bigint      references officer (id),
  confirmed_at timestamptz,
  dropped_by   bigint      references officer (id),
  dropped_at   timestamptz,
  dropped_why  text,
  constraint directory_number_needs_two_people check (confirmed_by <> asked_by),
  constraint directory_number_confirmed_by_one check ((confirmed_by is null) = (confirmed_at is null)),
  constraint directory_number_dropped_why      check (
    (dropped_by is null) = (dropped_at is null) and (dropped_by is null) = (dropped_why is null)
  ),
  constraint directory_number_one_end          check (confirmed_by is null or dropped_by is null),
  constraint directory_number_has_source       check (length(source) between 1 and 200 and length(says) <= 300)
);
create unique index directory_number_one_open on directory_number (entry) where confirmed_by is null and dropped_by is null;
create index directory_number_by_entry on directory_number (entry, id);

create function directory_number_two_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'which number was shown, and by whom, is kept' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if new.confirmed_by is not null or new.dropped_by is not null then
      raise exception 'a change starts unconfirmed' using errcode = 'check_violation', constraint = 'directory_number_starts_asked';
    end if;
    return new;
  end if;
  if old.confirmed_by is not null or old.dropped_by is not null then
    raise exception 'what was decided is not rewritten' using errcode = 'check_violation', constraint = 'directory_number_for_good';
  end if;
  if (new.entry, new.was_number, new.number, new.says, new.source, new.looked, new.asked_by, new.asked_at)
     is distinct from (old.entry, old.was_number, old.number, old.says, old.source, old.looked, old.asked_by, old.asked_at) then
    raise exception 'what was asked is what was looked up: ask anew' using errcode = 'check_violation', constraint = 'directory_number_as_asked';
  end if;
  return new;
end $$;
create trigger directory_number_two_people before insert or update or delete on directory_number
  for each row execute function directory_number_two_people();

-- The last that was confirmed of each entry is what the page has.
create view directory_number_shown as
  select distinct on (entry) * from directory_number where confirmed_by is not null order by entry, id desc;

create or replace function is_protected_number(given text) returns boolean language sql stable as $$
  select given !~ '^\+'
    or exists (select 1 from protected_number where number = given)
    or exists (select 1 from directory_number_shown where number = given)
    or exists (
      select 1 from enrolled_organisation
      where state in ('enrolled', 'suspended') and (published_number = given or given = any (shows))
    )
$$;

-- Reports from before let go of it.
create function directory_number_let_go() returns trigger language plpgsql as $$
begin
  if new.confirmed_by is not null then
    update case_fact set number_e164 = number_e164 where number_e164 = new.number;
  end if;
  return new;
end $$;
create trigger directory_number_let_go after update on directory_number for each row execute function directory_number_let_go();
