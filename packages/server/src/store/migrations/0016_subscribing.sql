-- What each subscriber wants: where, of what kinds, in which language, and when they are not to be woken.

alter table subscriber add column push_key text;                           -- a browser's public key and its secret (RFC 8291)
alter table subscriber add column push_secret text;
alter table subscriber add constraint subscriber_push_has_keys
  check ((channel = 'push') = (push_key is not null and push_secret is not null));

-- Kilometres on the flat map of the engine's `onPlane`. Neither: all that the force serves, or, where a place is named
-- from before there were maps, that name. `place` is what people call it.
alter table subscriber add column around circle;
alter table subscriber add column within polygon;
alter table subscriber add constraint subscriber_one_shape check (around is null or within is null);
create index subscriber_around on subscriber using gist (around);
create index subscriber_within on subscriber using gist (within);

alter table subscriber add column kinds text[];                            -- null: all
alter table subscriber add constraint subscriber_kinds_known
  check (kinds is null or (kinds <@ array['call', 'recording', 'text', 'doorstep'] and cardinality(kinds) > 0));
alter table subscriber add column language text not null default 'en';
alter table subscriber add constraint subscriber_language_known check (language in ('en', 'cy'));

alter table subscriber add column quiet_from  time;                        -- both null: at any hour
alter table subscriber add column quiet_until time;
alter table subscriber add constraint subscriber_quiet_is_both
  check ((quiet_from is null) = (quiet_until is null) and (quiet_from is null or quiet_from <> quiet_until));
-- A mail waits to be looked for; a text, a call and a push make a sound.
update subscriber set quiet_from = '21:00', quiet_until = '08:00' where channel <> 'email';

-- Grave enough to wake people. The approver says so, and it is part of what they approve.
alter table warning add column wakes boolean not null default false;
create function warning_wakes_is_approved() returns trigger language plpgsql as $$
begin
  if new.wakes is distinct from old.wakes and not (
    (old.state = 'in-review' and new.state = 'held') or (old.state = 'held' and new.state = 'draft' and not new.wakes)
  ) then
    raise exception 'only whoever approves a warning lets it wake people' using errcode = 'check_violation', constraint = 'warning_wakes_is_approved';
  end if;
  return new;
end $$;
create trigger warning_wakes_is_approved before update on warning
  for each row execute function warning_wakes_is_approved();

-- The first moment from `at` on that is not quiet, by the clock on the wall there: across a change to summer time and
-- back too. One expression without a table, so that planning a million messages does not call it a million times.
create function awake_at(at timestamptz, quiet_from time, quiet_until time, zone text) returns timestamptz
language sql stable parallel safe as $$
  select case
    when quiet_from is null then at
    when quiet_from < quiet_until and ((at at time zone zone)::time < quiet_from or (at at time zone zone)::time >= quiet_until) then at
    when quiet_from > quiet_until and ((at at time zone zone)::time < quiet_from and (at at time zone zone)::time >= quiet_until) then at
    when (at at time zone zone)::time < quiet_until then ((at at time zone zone)::date + quiet_until) at time zone zone
    else ((at at time zone zone)::date + 1 + quiet_until) at time zone zone
  end
$$;
