-- "Was this right?": what people said of an answer about a call. It goes to officers, and nothing that answers reads it.
create table check_feedback (
  id          bigint      primary key generated always as identity,
  asked_at    text        not null,                     -- which page, or the API
  verdict     text        not null,                     -- what they were told
  was_right   text        not null,
  words       text,                                     -- only where they chose to send them; covered before they came here
  their_id    text,                                     -- a program's own name for the check
  received_on date        not null,                     -- the day is enough
  seen_by     bigint      references officer (id),
  seen_at     timestamptz,
  constraint check_feedback_asked_at_known  check (asked_at in ('questions', 'words', 'listening', 'api')),
  constraint check_feedback_verdict_known   check (verdict in ('likely_fraud', 'be_careful', 'no_signs_seen')),
  constraint check_feedback_was_right_known check (was_right in ('yes', 'no', 'unsure')),
  constraint check_feedback_words_bounded   check (length(words) between 1 and 20000),
  constraint check_feedback_their_id_short  check (length(their_id) between 1 and 200),
  constraint check_feedback_seen_by_one     check ((seen_by is null) = (seen_at is null))
);
create index check_feedback_new on check_feedback (id) where seen_at is null;

-- A call-back that a call handler agreed with somebody who rang in. The number is the report's own: it is kept once.
create table call_back (
  id        bigint      primary key generated always as identity,
  report_id bigint      not null references report (id),
  due_at    timestamptz not null,
  agreed_by bigint      not null references officer (id),
  agreed_at timestamptz not null,
  tries     integer     not null default 0,             -- rung without an answer
  state     text        not null default 'open',
  done_by   bigint      references officer (id),
  done_at   timestamptz,
  constraint call_back_tries_counted check (tries >= 0),
  constraint call_back_report_once    unique (report_id),
  constraint call_back_state_known    check (state in ('open', 'spoke', 'not-needed')),
  constraint call_back_done_by_one    check (
    (state = 'open') = (done_by is null) and (state = 'open') = (done_at is null)
  )
);
create index call_back_due on call_back (due_at) where state = 'open';
