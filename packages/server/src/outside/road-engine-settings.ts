const limits = {
  max_distance: 5_000_000,
  max_locations: 100,
  max_matrix_location_pairs: 2500,
}

/**
 * Settings of Valhalla for a folder of tiles: what it needs before it answers, though much of it is for questions that
 * nobody asks, and nothing more. It writes no log: a log would say where people live.
 *
 * Source: `valhalla_build_config` of version 3.6.1, whose defaults these are, but for
 * - the log, the number of locations, and how far somebody goes by bicycle and on foot: by those it looks at every road
 *   as far as that for a place to which there is none;
 * - `use_connectivity`, with which one place on an island makes it refuse a whole question;
 * - `max_cache_size`: a quarter, bytes of tiles that are kept in memory.
 */
export function roadEngineSettings(tiles: string) {
  const logging = { type: '' }
  return {
    mjolnir: { tile_dir: tiles, max_cache_size: 250_000_000, logging },
    loki: {
      actions: ['sources_to_targets', 'locate'],
      use_connectivity: false,
      service_defaults: {
        heading_tolerance: 60,
        minimum_reachability: 50,
        node_snap_tolerance: 5,
        radius: 0,
        search_cutoff: 35_000,
        street_side_max_distance: 1000,
        street_side_tolerance: 5,
      },
      logging,
    },
    thor: { logging },
    odin: { logging },
    meili: { default: { breakage_distance: 2000 }, logging },
    service_limits: {
      auto: { ...limits, max_matrix_distance: 400_000 },
      bicycle: { ...limits, max_matrix_distance: 100_000 },
      pedestrian: {
        ...limits,
        max_matrix_distance: 50_000,
        max_transit_walking_distance: 10_000,
        min_transit_walking_distance: 1,
      },
      isochrone: {
        max_contours: 4,
        max_distance: 25_000,
        max_distance_contour: 200,
        max_locations: 1,
        max_time_contour: 120,
      },
      max_alternates: 2,
      max_exclude_locations: 50,
      max_exclude_polygons_length: 10_000,
      max_radius: 200,
      max_reachability: 100,
      skadi: { max_shape: 750_000, min_resample: 10 },
      trace: {
        max_alternates: 3,
        max_alternates_shape: 100,
        max_distance: 200_000,
        max_gps_accuracy: 100,
        max_search_radius: 100,
        max_shape: 16_000,
      },
    },
  }
}
