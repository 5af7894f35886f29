-- Newsrooms and systems that are told of each warning by a signed request to an address of theirs.
create table webhook (
  id        bigint      primary key generated always as identity,
  url       text        not null,
  made_at   timestamptz not null default now(),
  tested_at timestamptz,                               -- answered a test: nothing is sent before
  ended_at  timestamptz,
  constraint webhook_url_is_https check (url ~ '^https://' and length(url) <= 2000)
);
create unique index webhook_url_once on webhook (url) where ended_at is null;

alter table delivery add column webhook_id bigint references webhook (id);
alter table delivery drop constraint delivery_channel_known;
alter table delivery add constraint delivery_channel_known check (channel in ('email', 'webhook'));
alter table delivery add constraint delivery_webhook_named check ((channel = 'webhook') = (webhook_id is not null));
