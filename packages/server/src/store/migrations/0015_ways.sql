-- The ways a subscriber is reached: mail, a text, a call, a push to a browser. One row for each way a person asks for.
alter table subscriber rename column email to address;
alter table subscriber drop constraint subscriber_email_once;
alter table subscriber add column channel text not null default 'email';
alter table subscriber add column code_tries integer not null default 0;  -- of the code that was sent last
alter table subscriber add column unreachable_at timestamptz;             -- the address is no more: nothing is sent until it is confirmed anew
alter table subscriber add column unreachable_why text;
alter table subscriber add constraint subscriber_once unique (channel, address);
alter table subscriber add constraint subscriber_channel_known check (channel in ('email', 'sms', 'voice', 'push'));
-- Texts go to mobiles and calls to mobiles and landlines of the British plan. No 070, 076, 03, 08 or 09, and nothing abroad.
alter table subscriber add constraint subscriber_address_fits check (
  case channel
    when 'email' then position('@' in address) > 1
    when 'sms'   then address ~ '^\+447[1-57-9]\d{8}$'
    when 'voice' then address ~ '^\+44(1\d{8,9}|2\d{9}|7[1-57-9]\d{8})$'
    when 'push'  then address ~ '^https://'
  end
);

alter table delivery add column arrived_at timestamptz;                   -- the provider said that it did
alter table delivery drop constraint delivery_channel_known;
alter table delivery add constraint delivery_channel_known
  check (channel in ('email', 'sms', 'voice', 'push', 'webhook'));
create index delivery_waiting_by_channel on delivery (channel, due_at, id) where state = 'waiting';
drop index delivery_waiting;

-- What all workers must know of a provider. One row for each.
create table channel (
  name       text        primary key,
  tested_at  timestamptz,
  tested_by  bigint      references officer (id),
  tested_as  text,                                     -- fingerprint of the settings it was tested with; others are untested
  failures   integer     not null default 0,           -- in a row, each of the provider's own making
  open_until timestamptz,                              -- after too many: nothing is sent before, and then one as a trial
  next_at    timestamptz,                              -- when its next message may go
  constraint channel_known check (name in ('email', 'sms', 'voice'))
);
insert into channel (name) values ('email'), ('sms'), ('voice');

-- What was spent on a day: parts of texts, calls. Taken before a message is handed over, in one statement.
create table channel_day (
  channel text    not null references channel (name),
  day     date    not null,
  used    integer not null default 0,
  asking  integer not null default 0,                  -- of those, on asking new numbers whether they want our warnings
  primary key (channel, day),
  constraint channel_day_counts check (used >= 0 and asking between 0 and used)
);
