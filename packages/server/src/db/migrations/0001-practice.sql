create extension if not exists btree_gist;

-- Who hosts here. One installation may host several practices, and every other table says of which one a row is.
create table practice (
  -- Stands in addresses.
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null check (length(name) between 1 and 200),
  -- IANA name; it decides what "9 o'clock" means.
  zone text not null,
  -- ISO 3166-1, two letters.
  country text not null check (country ~ '^[A-Z]{2}$'),
  city text not null,
  -- Its people are invented, and nobody comes.
  is_demonstration boolean not null default false,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

-- What happened, for whoever must know later. Ids and codes only.
create table audit_event (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  at timestamptz not null,
  -- Who did it; null: nobody who was signed in, or the practice itself.
  person_id uuid,
  what text not null,
  record text not null,
  record_id uuid,
  details jsonb not null default '{}',
  primary key (practice_id, id)
);
create index audit_event_at on audit_event (practice_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function refuse_change();
create trigger audit_event_keep before truncate on audit_event
  for each statement execute function refuse_change();
