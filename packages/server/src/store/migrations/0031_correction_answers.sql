-- Whoever asks for a correction can come back to see what came of it, and officers can ask back.
alter table directory_correction add column token_hash bytea;  -- SHA-256 of what opens their page; null for those asked before
alter table directory_correction add column told text;         -- what officers tell whoever asked, beside the outcome
alter table directory_correction add constraint directory_correction_told_short check (length(told) <= 500);
create unique index directory_correction_token on directory_correction (token_hash);

create table directory_question (
  id            bigint      primary key generated always as identity,
  correction_id bigint      not null references directory_correction (id),
  question      text        not null,
  asked_by      bigint      not null references officer (id),
  asked_at      timestamptz not null,
  answer        text,
  answered_at   timestamptz,
  constraint directory_question_short    check (length(question) between 1 and 500 and length(answer) between 1 and 1000),
  constraint directory_question_answered check ((answer is null) = (answered_at is null))
);
create unique index directory_question_one_open on directory_question (correction_id) where answer is null;
