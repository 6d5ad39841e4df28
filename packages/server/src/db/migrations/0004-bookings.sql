-- Visits: held, confirmed and gone through; what was shared for them and agreed to; who does not want to meet whom.

create table booking (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  -- null: only held, by somebody who need not be signed in yet.
  client_id uuid null,
  professional_id uuid not null,
  service_id uuid not null,
  role text not null check (role in ('massage-therapist', 'physiotherapist', 'exercise-trainer', 'physician')),
  state text not null check (state in ('held', 'confirmed', 'cancelled', 'expired', 'completed', 'not-treated')),
  -- On site, or on the telephone.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- From leaving for it to the end of its notes: the span that nobody else can have.
  occupied tstzrange not null check (
    not isempty(occupied) and not lower_inf(occupied) and not upper_inf(occupied)
    and lower_inc(occupied) and not upper_inc(occupied)
  ),
  held_until timestamptz null,
  -- SHA-256 of the key that whoever holds it made: proves whose it is, and makes a repeated request the same one.
  key_hash bytea not null check (octet_length(key_hash) = 32),
  -- SHA-256 of everything that was asked for with the key.
  request_hash bytea not null check (octet_length(request_hash) = 32),
  is_remote boolean not null,
  latitude double precision null check (latitude between -90 and 90),
  longitude double precision null check (longitude between -180 and 180),
  -- Known once it is confirmed. Shown to the professional when professionals.md 5.1 says.
  address text null check (char_length(address) between 1 and 300),
  entry_notes text null check (char_length(entry_notes) <= 600),
  -- { stairs, lift, parking, pets, space, chaperone }: factual, as the client ticked.
  access jsonb not null default '{}',
  is_first_visit boolean not null,
  -- What may be told of the person before the visit: label of the offer and rules that ask for care; ids only.
  label text null check (label in ('doctor-today', 'extra-comfort', 'trained-if-you-want', 'if-you-want')),
  -- RFC 5546: raised with each change that calendars must learn of.
  sequence integer not null default 0 check (sequence >= 0),
  created_at timestamptz not null,
  confirmed_at timestamptz null,
  cancelled_at timestamptz null,
  cancelled_by text null check (cancelled_by in ('client', 'professional', 'practice')),
  primary key (practice_id, id),
  constraint booking_key unique (practice_id, key_hash),
  foreign key (practice_id, client_id) references person (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id),
  foreign key (practice_id, service_id) references service (practice_id, id),
  check (starts_at < ends_at),
  check (occupied @> tstzrange(starts_at, ends_at)),
  check ((state = 'held') = (held_until is not null)),
  check (state in ('held', 'expired') or (client_id is not null and confirmed_at is not null)),
  check ((state = 'cancelled') = (cancelled_at is not null)),
  check ((cancelled_at is null) = (cancelled_by is null)),
  check (is_remote = (latitude is null)),
  check ((latitude is null) = (longitude is null)),
  check (state in ('held', 'expired') or is_remote or address is not null),
  -- The promise that nobody is booked twice, travel included. A held span counts like a confirmed one; one whose time
  -- is over is let go by whoever needs it.
  constraint booking_no_overlap exclude using gist (practice_id with =, professional_id with =, occupied with &&)
    where (state in ('held', 'confirmed', 'completed', 'not-treated'))
);
create index booking_of_client on booking (practice_id, client_id, starts_at);
create index booking_of_professional on booking (practice_id, professional_id, starts_at);
create index booking_held on booking (practice_id, held_until) where state = 'held';

-- The answers that a person shared so that this visit could be judged. Gone when they are no longer needed.
create table shared_answers (
  practice_id text not null references practice (id),
  booking_id uuid not null,
  answers jsonb not null,
  -- The date on which they were judged.
  judged_on date not null,
  -- When new signs were asked about last.
  new_sign_asked_at timestamptz not null,
  -- Since when newer answers speak against the visit, which then waits; null: they do not.
  closed_at timestamptz null,
  shared_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (practice_id, booking_id),
  foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade
);
create index shared_answers_expiry on shared_answers (practice_id, expires_at);

-- What somebody agreed to before hands are laid on: professionals.md 6.2.
create table consent (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  booking_id uuid not null,
  person_id uuid not null,
  version text not null,
  -- Name of the guardian of somebody under 18, who signs.
  guardian text null check (char_length(guardian) between 1 and 200),
  signed_by text not null check (char_length(signed_by) between 1 and 200),
  signed_at timestamptz not null,
  withdrawn_at timestamptz null,
  primary key (practice_id, id),
  foreign key (practice_id, booking_id) references booking (practice_id, id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index consent_of_booking on consent (practice_id, booking_id);

-- One of the two does not want to meet the other again. Neither is told.
create table block (
  practice_id text not null references practice (id),
  person_id uuid not null,
  professional_id uuid not null,
  made_by text not null check (made_by in ('client', 'professional')),
  created_at timestamptz not null,
  primary key (practice_id, person_id, professional_id, made_by),
  foreign key (practice_id, person_id) references person (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id)
);
