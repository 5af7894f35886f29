-- An enrolled organisation with another name, number or site need not be enrolled anew: one officer asks, another rings
-- the number known so far and confirms. Until then, and for good in this table, the details before stay.
create table organisation_change (
  id               bigint      primary key generated always as identity,
  organisation_id  bigint      not null references enrolled_organisation (id),
  was_name         text        not null,               -- the details that held when it was asked; the number is the one rung
  was_number       text        not null,
  was_source       text        not null,
  was_checked      date        not null,
  was_shows        text[]      not null,
  name             text        not null,
  published_number text        not null,
  number_source    text        not null,
  number_checked   date        not null,
  shows            text[]      not null,
  asked_by         bigint      not null references officer (id),
  asked_at         timestamptz not null default now(),
  rang_by          bigint      references officer (id),
  rang_at          timestamptz,
  rang_who         text,                               -- who answered there; personal data
  dropped_by       bigint      references officer (id),
  dropped_at       timestamptz,
  dropped_why      text,
  constraint organisation_change_needs_two_people check (rang_by <> asked_by),
  constraint organisation_change_was_rung         check (
    (rang_by is null) = (rang_at is null) and (rang_by is null) = (rang_who is null)
  ),
  constraint organisation_change_dropped_why      check (
    (dropped_by is null) = (dropped_at is null) and (dropped_by is null) = (dropped_why is null)
  ),
  constraint organisation_change_one_end          check (rang_by is null or dropped_by is null)
);
create unique index organisation_change_one_open on organisation_change (organisation_id) where rang_by is null and dropped_by is null;
create index organisation_change_by_organisation on organisation_change (organisation_id, id);

create function organisation_change_two_people() returns trigger language plpgsql as $$
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
  if old.rang_by is not null or old.dropped_by is not null then
    raise exception 'what was decided is not rewritten' using errcode = 'check_violation', constraint = 'organisation_change_for_good';
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
create trigger organisation_change_two_people before insert or update on organisation_change
  for each row execute function organisation_change_two_people();
create trigger organisation_change_is_kept before delete on organisation_change
  for each row execute function organisations_are_kept();

alter table enrolled_organisation add column change_id bigint;  -- the confirmed change that its details are of; null: as proposed
alter table enrolled_organisation add constraint organisation_details_of_change foreign key (change_id) references organisation_change (id);

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
