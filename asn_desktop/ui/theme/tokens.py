"""The colours of the two appearances as data; other modules name roles, not hex values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One appearance; each attribute is a colour role holding `#RRGGBB`.

    A tone (primary, success, warning, danger, violet, neutral, accent) has `<tone>` for marks,
    `<tone>_soft` for its pale fill and `<tone>_ink` for text on that fill.
    """

    dark: bool
    bg: str
    surface: str
    surface2: str
    table_header: str
    hover: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    disabled: str
    disabled_fill: str
    primary: str
    primary_hover: str
    primary_press: str
    on_primary: str
    link: str
    primary_soft: str
    primary_ink: str
    success: str
    success_soft: str
    success_ink: str
    warning: str
    warning_soft: str
    warning_ink: str
    danger: str
    danger_soft: str
    danger_ink: str
    violet: str
    violet_soft: str
    violet_ink: str
    neutral: str
    neutral_soft: str
    neutral_ink: str
    accent: str
    on_accent: str
    accent_ink: str
    side: str
    side_active: str
    side_text: str
    side_deep: str
    snackbar: str
    on_snackbar: str
    snackbar_action: str
    scroll_handle: str
    track: str
    bar: str
    row_hover: str
    rating_below: str
    rating_above: str
    series1: str
    series2: str
    predicate1: str
    predicate2: str
    predicate3: str
    predicate4: str
    predicate5: str
    predicate1_line: str
    predicate2_line: str
    predicate3_line: str
    predicate4_line: str
    predicate5_line: str


LIGHT = Tokens(
    dark=False,
    bg="#F2F5F9",
    surface="#FFFFFF",
    surface2="#F7F9FC",
    table_header="#ECF1F7",
    hover="#EEF4FB",
    border="#D5DDE7",
    border_strong="#7C8B9E",
    text="#17212E",
    text2="#435164",
    text3="#5B697B",
    disabled="#6F7D8F",
    disabled_fill="#E9EEF4",
    primary="#1C5196",
    primary_hover="#174581",
    primary_press="#113768",
    on_primary="#FFFFFF",
    link="#1C5196",
    primary_soft="#E1ECF9",
    primary_ink="#133F78",
    success="#0B7A61",
    success_soft="#DDF3EC",
    success_ink="#075844",
    warning="#A35F00",
    warning_soft="#FFF0D2",
    warning_ink="#724400",
    danger="#B3372A",
    danger_soft="#FCE8E4",
    danger_ink="#8A2419",
    violet="#6A4C9F",
    violet_soft="#EEE8F8",
    violet_ink="#4F3583",
    neutral="#5B697B",
    neutral_soft="#E8EDF3",
    neutral_ink="#3D4A5B",
    accent="#F2B632",
    on_accent="#3A2600",
    accent_ink="#7A4D00",
    side="#112D57",
    side_active="#24508B",
    side_text="#D5E1F1",
    side_deep="#0C2145",
    snackbar="#1D2735",
    on_snackbar="#FFFFFF",
    snackbar_action="#9CC7FF",
    scroll_handle="#A3B0C0",
    track="#E8EDF3",
    bar="#1C5196",
    row_hover="#EEF4FB",
    rating_below="#B3372A",
    rating_above="#0B7A61",
    series1="#1C5196",
    series2="#C9770F",
    predicate1="#9C3412",
    predicate2="#DB7B3F",
    predicate3="#F0C068",
    predicate4="#7FAEDD",
    predicate5="#1C5196",
    predicate1_line="#9C3412",
    predicate2_line="#B35A22",
    predicate3_line="#A87A1E",
    predicate4_line="#4C7FB8",
    predicate5_line="#1C5196",
)

DARK = Tokens(
    dark=True,
    bg="#0F151E",
    surface="#18212D",
    surface2="#1D2836",
    table_header="#212D3C",
    hover="#243244",
    border="#314053",
    border_strong="#74869C",
    text="#E9EEF5",
    text2="#BAC6D5",
    text3="#9AA9BB",
    disabled="#8494A8",
    disabled_fill="#222D3B",
    primary="#2E6EBE",
    primary_hover="#2A66B2",
    primary_press="#255FA8",
    on_primary="#FFFFFF",
    link="#8DBDF6",
    primary_soft="#1E3553",
    primary_ink="#B7D4F7",
    success="#41BC9B",
    success_soft="#143A33",
    success_ink="#9BE3CE",
    warning="#E5A445",
    warning_soft="#41300F",
    warning_ink="#F7D08A",
    danger="#EF8474",
    danger_soft="#47221D",
    danger_ink="#FBBDB2",
    violet="#B49BE3",
    violet_soft="#322A4A",
    violet_ink="#D6C7F5",
    neutral="#9AA9BB",
    neutral_soft="#2A3647",
    neutral_ink="#CBD5E1",
    accent="#F2B632",
    on_accent="#3A2600",
    accent_ink="#F2C766",
    side="#0B1626",
    side_active="#1F4373",
    side_text="#CFDBEA",
    side_deep="#081120",
    snackbar="#E9EEF5",
    on_snackbar="#17212E",
    snackbar_action="#1C5196",
    scroll_handle="#4A5C73",
    track="#2A3647",
    bar="#6FA8EA",
    row_hover="#243244",
    rating_below="#B3473A",
    rating_above="#1C7A66",
    series1="#6FA8EA",
    series2="#F0A24A",
    predicate1="#F0917A",
    predicate2="#D9783F",
    predicate3="#C99A3F",
    predicate4="#3D6FAE",
    predicate5="#6FA8EA",
    predicate1_line="#F0917A",
    predicate2_line="#D9783F",
    predicate3_line="#C99A3F",
    predicate4_line="#6FA8EA",
    predicate5_line="#6FA8EA",
)
