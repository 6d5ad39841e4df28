-- Calendars of professionals: theirs as others read it, and what others say about when they are busy.

-- A private address under which somebody's visits are read as iCalendar. Revoked: the row is gone.
create table calendar_feed (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  professional_id uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  made_at timestamptz not null,
  last_read_at timestamptz null,
  primary key (practice_id, id),
  constraint calendar_feed_token unique (practice_id, token_hash),
  constraint calendar_feed_of_professional unique (practice_id, professional_id),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade
);

-- An iCalendar feed from outside. Its busy times are rows of absence with the source 'feed'.
create table busy_feed (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  professional_id uuid not null,
  -- May hold a secret of another site: never shown again, never written down elsewhere.
  address text not null check (char_length(address) <= 2000 and address ~ '^https?://'),
  added_at timestamptz not null,
  -- Fetched again from this instant on.
  due_at timestamptz not null,
  -- Since when a job has it in hand; null: none has.
  asked_at timestamptz null,
  tried_at timestamptz null,
  -- When it was last read well.
  read_at timestamptz null,
  -- null: not tried yet.
  outcome text null check (
    outcome in (
      'read', 'unchanged', 'not-reached', 'too-slow', 'too-large', 'address-not-allowed', 'too-many-redirects',
      'refused', 'not-a-calendar', 'too-many-events'
    )
  ),
  failures integer not null default 0 check (failures >= 0),
  etag text null,
  last_modified text null,
  primary key (practice_id, id),
  constraint busy_feed_of_professional unique (practice_id, professional_id),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade
);
create index busy_feed_due on busy_feed (practice_id, due_at);

-- A visit that lies in time that a feed says is busy, and that the owner was told of; once for each start.
create table busy_clash (
  practice_id text not null references practice (id),
  booking_id uuid not null,
  starts_at timestamptz not null,
  told_at timestamptz not null,
  primary key (practice_id, booking_id, starts_at),
  foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade
);
