-- Lists that an operator brings: places, areas and organisations. A list is replaced as a whole, by its name.
create table operator_list (
  id           bigint      primary key generated always as identity,
  name         text        not null,                   -- as the operator calls it, such as os-open-names
  kind         text        not null,
  file         text        not null,                   -- what it was read from, without its folder
  entries      integer     not null,
  content_hash bytea       not null,                   -- SHA-256 of what was kept: the same list imported again is the same
  imported_at  timestamptz not null default now(),
  constraint operator_list_name_once  unique (name),
  constraint operator_list_name_shape check (name ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
  constraint operator_list_kind_known check (kind in ('places', 'areas', 'organisations')),
  constraint operator_list_hash       check (length(content_hash) = 32)
);

create table operator_place (
  id       bigint           primary key generated always as identity,
  list_id  bigint           not null references operator_list (id) on delete cascade,
  name     text             not null,
  also     text,                                       -- its name in the other language, Welsh or Gaelic
  size     text             not null,
  lat      double precision not null,
  lon      double precision not null,
  district text,
  county   text,                                       -- county or unitary authority
  constraint operator_place_size_known check (size in ('city', 'town', 'village', 'hamlet', 'suburb', 'settlement')),
  constraint operator_place_on_earth   check (lat between -90 and 90 and lon between -180 and 180)
);
create index operator_place_by_list on operator_place (list_id, id);

create table operator_area (
  id      bigint primary key generated always as identity,
  list_id bigint not null references operator_list (id) on delete cascade,
  name    text   not null,
  code    text,                                        -- ONS code, such as E07000111
  level   text   not null,
  shape   text   not null,                             -- GeoJSON MultiPolygon coordinates, WGS84, longitude first
  constraint operator_area_level_known check (level in ('district', 'county', 'police', 'other'))
);
create index operator_area_by_list on operator_area (list_id, id);

create table operator_organisation (
  id      bigint primary key generated always as identity,
  list_id bigint not null references operator_list (id) on delete cascade,
  body    jsonb  not null                              -- names with their days, kind, aliases, published numbers with sources
);
create index operator_organisation_by_list on operator_organisation (list_id, id);
