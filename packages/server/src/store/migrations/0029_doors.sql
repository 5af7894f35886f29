-- Webhooks are managed in the console: whose one is, a secret that can be made anew, a pause, and how the last tries went.
alter table webhook add column name text not null default '';              -- who it is for
alter table webhook add column secret_no integer not null default 1;       -- the secret is worked out from it, never stored
alter table webhook add column rotated_at timestamptz;                     -- for a day after it the secret before signs too
alter table webhook add column paused_at timestamptz;                      -- what is planned meanwhile waits
alter table webhook add constraint webhook_name_is_short check (length(name) <= 120);
alter table webhook add constraint webhook_secret_counts check (secret_no >= 1 and (secret_no > 1) = (rotated_at is not null));

create table webhook_try (
  id         bigint      primary key generated always as identity,
  webhook_id bigint      not null references webhook (id),
  at         timestamptz not null default now(),
  event      text        not null,
  warning_id bigint      references warning (id),      -- null for a test
  error      text,                                     -- null where it was taken
  constraint webhook_try_event_known check (event in ('test', 'warning', 'correction', 'withdrawal')),
  constraint webhook_try_of_what check ((event = 'test') = (warning_id is null)),
  constraint webhook_try_error_is_short check (length(error) <= 300)
);
create index webhook_try_newest on webhook_try (webhook_id, id desc);

-- People who are reached by text or by call have no link: a code that we send to their number opens what they get.
alter table subscriber add column change_no integer not null default 0;    -- each code is another, worked out from it
alter table subscriber add column change_sent_at timestamptz;              -- good for a day, and no other is sent meanwhile
alter table subscriber add column change_tries integer not null default 0; -- of that code: five, and none once it was right
