-- Warnings and news that others published: as an officer had a page fetched, or pasted its words.
-- Each row is one version of a page. What a page said once is kept as it was.
create table published_document (
  id           bigint      primary key generated always as identity,
  url          text        not null,                   -- where the page was in the end; versions of a page share it
  asked_url    text        not null,                   -- the address as it was given
  came_by      text        not null,                   -- how its words came here
  title        text,                                   -- the publisher's
  published_on date,
  area         text,                                   -- as the page says it, or as it was read
  words        text        not null,
  body_hash    bytea       not null,                   -- SHA-256 of the body as it came
  words_hash   bytea       not null,                   -- SHA-256 of what is read of it: a page whose menus alone changed is the same
  reader       text        not null,                   -- name and version
  reading      jsonb       not null,
  kept_by      bigint      not null references officer (id),
  fetched_at   timestamptz not null,                   -- when this version was first seen
  seen_at      timestamptz not null,                   -- when it was last seen; the version seen last is what the page says now
  constraint published_document_version_once  unique (url, words_hash),
  constraint published_document_came_by_known check (came_by in ('fetched', 'pasted')),
  constraint published_document_url_length    check (length(url) <= 2000 and length(asked_url) <= 2000),
  constraint published_document_words_length  check (length(words) between 1 and 60000),
  constraint published_document_hashes        check (length(body_hash) = 32 and length(words_hash) = 32),
  constraint published_document_seen_in_order check (seen_at >= fetched_at)
);
create index published_document_by_url on published_document (url, seen_at desc);
