-- People of a practice, how they sign in, what is sent to them, and how often somebody has asked.
-- Every token is kept as its SHA-256 only.

create table person (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  first_name text check (length(first_name) between 1 and 100),
  name text check (length(name) between 1 and 200),
  phone text check (length(phone) between 3 and 40),
  created_at timestamptz not null,
  primary key (practice_id, id),
  constraint person_email unique (practice_id, email)
);

create table person_role (
  practice_id text not null,
  person_id uuid not null,
  role text not null check (role in ('owner', 'professional', 'client')),
  since_at timestamptz not null,
  primary key (practice_id, person_id, role),
  foreign key (practice_id, person_id) references person (practice_id, id)
);

-- A link is for an address, not for a person: the same row is written whether the address is known or not.
create table sign_in_link (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  email text not null check (email = lower(email)),
  token_hash bytea not null check (length(token_hash) = 32),
  return_path text check (return_path ~ '^/($|[^/\\])'),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (practice_id, id),
  constraint sign_in_link_token unique (practice_id, token_hash)
);
create index sign_in_link_expiry on sign_in_link (practice_id, expires_at);

create table passkey (
  practice_id text not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  -- Name that the authenticator gave, base64url.
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (length(name) between 1 and 100),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (practice_id, id),
  constraint passkey_credential unique (practice_id, credential_id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index passkey_person on passkey (practice_id, person_id);

-- A question that an authenticator signs, once.
create table passkey_challenge (
  practice_id text not null,
  id uuid not null default gen_random_uuid(),
  challenge_hash bytea not null check (length(challenge_hash) = 32),
  -- Who adds a passkey; null while somebody signs in.
  person_id uuid,
  expires_at timestamptz not null,
  primary key (practice_id, id),
  constraint passkey_challenge_hash unique (practice_id, challenge_hash),
  foreign key (practice_id) references practice (id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index passkey_challenge_expiry on passkey_challenge (practice_id, expires_at);

create table session (
  practice_id text not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  method text not null check (method in ('link', 'passkey')),
  -- Browser and system in words: "Firefox on Linux".
  device text not null check (length(device) <= 100),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, id),
  constraint session_token unique (practice_id, token_hash),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index session_person on session (practice_id, person_id);

-- What waits to be sent, written in the transaction that causes it. The text goes when it has been sent or is void.
create table mail (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  to_address text not null,
  subject text not null,
  text text,
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'PUBLISH')),
  created_at timestamptz not null,
  -- After this instant it helps nobody and is not sent.
  void_at timestamptz,
  -- Not tried before this instant: it moves on with every try.
  try_at timestamptz not null,
  sent_at timestamptz,
  -- Given up: refused for good, or tried too often.
  failed_at timestamptz,
  attempts int not null default 0,
  -- What the mail server said last, without addresses.
  failure text,
  primary key (practice_id, id),
  check ((calendar is null) = (calendar_method is null) or text is null)
);
create index mail_waiting on mail (practice_id, try_at) where sent_at is null and failed_at is null;

-- One row for whoever asks often: the instant from which the allowance is full again (generic cell rate algorithm).
create table rate_limit (
  practice_id text not null references practice (id),
  limit_name text not null,
  key_hash bytea not null check (length(key_hash) = 32),
  full_again_at timestamptz not null,
  primary key (practice_id, limit_name, key_hash)
);
create index rate_limit_full_again on rate_limit (practice_id, full_again_at);
