-- Visits that move, that come in a row, that somebody waits for, and how a sitting went.

-- Several sittings that are booked as one.
create table course (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  -- null: only held.
  client_id uuid null,
  professional_id uuid not null,
  service_id uuid not null,
  -- When the first sitting was booked for: its hour is the usual one.
  first_at timestamptz not null,
  -- Days from each sitting to the one after it.
  gaps_days integer[] not null check (cardinality(gaps_days) >= 1),
  -- SHA-256 of the key of whoever holds it, and of everything that was asked for with it.
  key_hash bytea not null check (octet_length(key_hash) = 32),
  request_hash bytea not null check (octet_length(request_hash) = 32),
  created_at timestamptz not null,
  confirmed_at timestamptz null,
  primary key (practice_id, id),
  constraint course_key unique (practice_id, key_hash),
  foreign key (practice_id, client_id) references person (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id),
  foreign key (practice_id, service_id) references service (practice_id, id),
  check ((client_id is null) = (confirmed_at is null))
);

alter table booking
  add column course_id uuid null,
  -- Which of its sittings it is, from 0.
  add column course_step integer null check (course_step >= 0),
  -- Since when whoever was to come cannot any more, because a record of theirs is not valid on the day; null: they can.
  add column other_needed_at timestamptz null,
  add foreign key (practice_id, course_id) references course (practice_id, id),
  add check ((course_id is null) = (course_step is null));
create index booking_of_course on booking (practice_id, course_id) where course_id is not null;

-- What a visit was moved from and to; the key makes a repeated request the same one.
create table booking_move (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  booking_id uuid not null,
  key_hash bytea not null check (octet_length(key_hash) = 32),
  request_hash bytea not null check (octet_length(request_hash) = 32),
  from_starts_at timestamptz not null,
  to_starts_at timestamptz not null,
  from_professional_id uuid not null,
  to_professional_id uuid not null,
  moved_at timestamptz not null,
  primary key (practice_id, id),
  constraint booking_move_key unique (practice_id, key_hash),
  foreign key (practice_id, booking_id) references booking (practice_id, id),
  foreign key (practice_id, from_professional_id) references professional (practice_id, id),
  foreign key (practice_id, to_professional_id) references professional (practice_id, id)
);
create index booking_move_of_booking on booking_move (practice_id, booking_id);

-- Somebody who takes a time that becomes free. Of the answers that were judged, only what came of it is kept.
create table waitlist_entry (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  service_id uuid not null,
  state text not null check (state in ('waiting', 'offered', 'booked', 'left')),
  latitude double precision null check (latitude between -90 and 90),
  longitude double precision null check (longitude between -180 and 180),
  -- Days on which it may be: the last one excluded.
  from_on date not null,
  to_on date not null,
  professional_id uuid null,
  language text null,
  gender text null check (gender in ('woman', 'man', 'other')),
  max_minutes integer null check (max_minutes > 0),
  skills text[] not null default '{}',
  label text null check (label in ('doctor-today', 'extra-comfort', 'trained-if-you-want', 'if-you-want')),
  -- Where the site was when it was asked: mails of jobs link there.
  origin text not null check (char_length(origin) <= 300),
  -- What is kept for them at this time.
  offer_id uuid null,
  joined_at timestamptz not null,
  ended_at timestamptz null,
  primary key (practice_id, id),
  foreign key (practice_id, person_id) references person (practice_id, id),
  foreign key (practice_id, service_id) references service (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id),
  foreign key (practice_id, offer_id) references booking (practice_id, id),
  check (from_on < to_on),
  check ((latitude is null) = (longitude is null)),
  check ((state = 'offered') = (offer_id is not null)),
  check ((state in ('booked', 'left')) = (ended_at is not null))
);
-- One place in the line for each service: joining again changes what is waited for.
create unique index waitlist_place on waitlist_entry (practice_id, person_id, service_id)
  where state in ('waiting', 'offered');
create index waitlist_line on waitlist_entry (practice_id, joined_at) where state = 'waiting';

-- What was offered to whom, so that nobody is offered the same start twice.
create table waitlist_offer (
  practice_id text not null references practice (id),
  booking_id uuid not null,
  entry_id uuid not null,
  professional_id uuid not null,
  starts_at timestamptz not null,
  offered_at timestamptz not null,
  primary key (practice_id, booking_id),
  foreign key (practice_id, booking_id) references booking (practice_id, id),
  foreign key (practice_id, entry_id) references waitlist_entry (practice_id, id)
);
create index waitlist_offer_of_entry on waitlist_offer (practice_id, entry_id);

-- How a sitting did, as the person chose to tell: triage RV-03 and RV-04.
create table sitting_response (
  practice_id text not null references practice (id),
  booking_id uuid not null,
  response text not null check (response in ('better', 'same', 'worse')),
  answered_at timestamptz not null,
  primary key (practice_id, booking_id),
  foreign key (practice_id, booking_id) references booking (practice_id, id)
);

-- Which reminders were sent, so that none is sent twice.
create table visit_reminder (
  practice_id text not null references practice (id),
  booking_id uuid not null,
  starts_at timestamptz not null,
  hours_before integer not null check (hours_before > 0),
  sent_at timestamptz not null,
  primary key (practice_id, booking_id, starts_at, hours_before),
  foreign key (practice_id, booking_id) references booking (practice_id, id)
);
