-- Each time a warning's words went out, as they were signed: first publication, corrections, a withdrawal.
create table warning_signature (
  warning_id bigint      not null references warning (id),
  issue      integer     not null,                     -- 1, 2, …: how many times it has gone out
  statement  text        not null,                     -- exactly what was signed
  signature  text        not null,                     -- Ed25519, base64url
  key_id     text        not null,
  at         timestamptz not null default now(),
  primary key (warning_id, issue),
  constraint warning_signature_length check (length(signature) = 86)
);
create trigger warning_signature_is_kept before update or delete on warning_signature
  for each row execute function warning_version_is_kept();
create trigger warning_signature_not_emptied before truncate on warning_signature
  for each statement execute function warning_version_is_kept();
