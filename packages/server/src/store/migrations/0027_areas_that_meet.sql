-- Two areas count as one where they meet on the map, whatever they are called: a second warning for the same people
-- within a quarter of an hour needs a third person.

-- Where a version's words go: its outline and a circle around each of its towns, as planning has them, in kilometres on
-- the flat map of the engine's `onPlane`. Null: to everyone, or nobody says; such words meet every area. Kept for good
-- with the version, as its words are.
alter table warning_version add column outlines polygon[];

create function warning_areas_meet(one warning, other warning) returns boolean language plpgsql stable as $$
declare
  ours   polygon[] := (select v.outlines from warning_version v where v.warning_id = one.id and v.version = one.version);
  theirs polygon[] := (select v.outlines from warning_version v where v.warning_id = other.id and v.version = other.version);
begin
  return ours is null or theirs is null
    or warning_area(one.content) is not distinct from warning_area(other.content)
    or coalesce(one.content ->> 'areaCode' = other.content ->> 'areaCode', false)
    -- A town that is on no map of ours reaches those who asked for that name.
    or exists (
      select 1 from jsonb_array_elements_text(one.content -> 'places') as a (place)
      join jsonb_array_elements_text(other.content -> 'places') as b (place) on lower(a.place) = lower(b.place)
    )
    or exists (select 1 from unnest(ours) as a (outline) join unnest(theirs) as b (outline) on a.outline && b.outline);
end $$;

create or replace function warning_area_is_busy(one warning) returns boolean language plpgsql as $$
begin
  return one.mode = 'live' and exists (
    select 1 from warning other
    where other.id <> one.id and other.mode = 'live' and other.state in ('held', 'published', 'withdrawn')
      and other.held_until > now() - interval '15 minutes' and warning_areas_meet(one, other)
  );
end $$;
