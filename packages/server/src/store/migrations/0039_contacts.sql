-- Trusted contacts: a protected person names up to five people, who then get the warnings for that person's area.

-- Who asked for it, for themselves or with a call handler. Nothing of it counts before they said yes by their own way.
create table protected_person (
  id               bigint      primary key generated always as identity,
  channel          text        not null,                 -- their own way: it says yes, hears the log and ends it
  address          text        not null,
  name             text        not null,                 -- what their contacts call them: letters alone
  place            text,                                 -- null: all that the force serves
  around           circle,                               -- as in `subscriber`
  language         text        not null default 'en',
  is_warned        boolean     not null default false,   -- their yes is one to our warnings for themselves too
  token            text        not null,
  taken_by         bigint      references officer (id),  -- who heard their spoken yes; null: the web page
  asked_at         timestamptz not null,                 -- of the last question
  rung             integer     not null default 0,       -- calls made for that question
  code_no          integer     not null default 1,
  code_sent_at     timestamptz,
  code_tries       integer     not null default 0,
  looked_at        timestamptz,                          -- when they last had the log brought to them
  confirmed_at     timestamptz,
  ends_at          timestamptz,                          -- a year after their last yes
  renewal_asked_at timestamptz,
  ended_at         timestamptz,
  ended_by         text,
  constraint protected_person_token_once    unique (token),
  constraint protected_person_channel_known check (channel in ('email', 'sms', 'voice')),
  constraint protected_person_address_fits  check (
    case channel
      when 'email' then position('@' in address) > 1
      when 'sms'   then address ~ '^\+447[1-57-9]\d{8}$'
      when 'voice' then address ~ '^\+44(1\d{8,9}|2\d{9}|7[1-57-9]\d{8})$'
    end),
  constraint protected_person_name_short     check (length(name) between 1 and 28),
  constraint protected_person_language_known check (language in ('en', 'cy')),
  constraint protected_person_ends           check ((confirmed_at is null) = (ends_at is null)),
  constraint protected_person_ended_by_known check (ended_by in ('person', 'desk', 'time')),
  constraint protected_person_ended_is_both  check ((ended_at is null) = (ended_by is null))
);
-- One at a time for each way: who asks again asks about the same.
create unique index protected_person_once on protected_person (channel, address) where ended_at is null;

create table trusted_contact (
  id          bigint      primary key generated always as identity,
  person_id   bigint      not null references protected_person (id) on delete cascade,
  slot        integer     not null,
  channel     text        not null,
  address     text        not null,
  name        text        not null,
  token       text        not null,
  named_at    timestamptz not null,
  agreed_at   timestamptz,                               -- the person's yes to this one
  asked_at    timestamptz,
  rung        integer     not null default 0,
  code_tries  integer     not null default 0,
  answered_at timestamptz,
  said_yes    boolean,
  ended_at    timestamptz,
  ended_by    text,
  constraint trusted_contact_token_once    unique (token),
  constraint trusted_contact_five          check (slot between 1 and 5),
  constraint trusted_contact_channel_known check (channel in ('email', 'sms', 'voice')),
  constraint trusted_contact_address_fits  check (
    case channel
      when 'email' then position('@' in address) > 1
      when 'sms'   then address ~ '^\+447[1-57-9]\d{8}$'
      when 'voice' then address ~ '^\+44(1\d{8,9}|2\d{9}|7[1-57-9]\d{8})$'
    end),
  constraint trusted_contact_name_short     check (length(name) between 1 and 28),
  constraint trusted_contact_persons_yes    check (asked_at is null or agreed_at is not null),
  constraint trusted_contact_own_yes        check ((answered_at is null) = (said_yes is null) and (answered_at is null or asked_at is not null)),
  constraint trusted_contact_ended_by_known check (ended_by in ('person', 'contact', 'desk', 'time')),
  constraint trusted_contact_ended_is_both  check ((ended_at is null) = (ended_by is null))
);
create unique index trusted_contact_slot_once on trusted_contact (person_id, slot) where ended_at is null;
create unique index trusted_contact_address_once on trusted_contact (person_id, channel, address) where ended_at is null;
create index trusted_contact_address on trusted_contact (channel, address);

-- A person's yes to one contact counts only with their yes to the whole.
create function contact_needs_persons_yes() returns trigger language plpgsql as $$
begin
  if new.agreed_at is not null and not exists (
    select 1 from protected_person where id = new.person_id and confirmed_at is not null
  ) then
    raise exception 'no contact without the yes of whom they are for' using errcode = 'check_violation', constraint = 'contact_needs_persons_yes';
  end if;
  return new;
end $$;
create trigger contact_needs_persons_yes before insert or update on trusted_contact
  for each row execute function contact_needs_persons_yes();

-- A contact gets warnings as a subscriber of its own, beside one that the same address may be for itself.
alter table subscriber add column contact_id bigint references trusted_contact (id);
alter table subscriber drop constraint subscriber_once;
create unique index subscriber_once on subscriber (channel, address) where contact_id is null;
create unique index subscriber_contact_once on subscriber (contact_id) where contact_id is not null;

create function subscriber_needs_contacts_yes() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from trusted_contact where id = new.contact_id and said_yes and ended_at is null) then
    raise exception 'no warnings to a contact without their own yes' using errcode = 'check_violation', constraint = 'subscriber_needs_contacts_yes';
  end if;
  return new;
end $$;
create trigger subscriber_needs_contacts_yes before insert on subscriber
  for each row when (new.contact_id is not null) execute function subscriber_needs_contacts_yes();

-- However a contact leaves, by a 9, a STOP, a link or a complaint about a mail, it has ended for the person too. Nobody
-- brings it back but the person.
create function contact_leaves() returns trigger language plpgsql as $$
begin
  update trusted_contact set ended_at = new.left_at, ended_by = 'contact' where id = new.contact_id and ended_at is null;
  return new;
end $$;
create trigger contact_leaves after update of left_at on subscriber
  for each row when (new.contact_id is not null and new.left_at is not null) execute function contact_leaves();

-- One address may get a warning for itself and one for each person whose contact it is, each its own message.
alter table delivery drop constraint delivery_once;
alter table delivery add constraint delivery_once
  unique nulls not distinct (warning_id, version, kind, channel, address, subscriber_id);

-- How often an address was asked something that it did not ask itself: one question a day and three in all. A keyed hash
-- of the address, so that it stays when the address is erased, and tells it to nobody.
create table asked_address (
  hash     bytea       primary key,
  asked_at timestamptz not null,
  asks     integer     not null default 1
);
