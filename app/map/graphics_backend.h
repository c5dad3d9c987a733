// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// Falls back to the software scene graph where no OpenGL context can be made, without which the map would
/// stay blank, and where OpenGL is drawn by the processor (llvmpipe): moving a picture there costs some 20
/// times what it costs without OpenGL. Call once, after the QApplication and before the first QQuickWidget.
/// Leaves alone what the user set by QT_QUICK_BACKEND or QSG_RHI_BACKEND.
void chooseGraphicsBackend();

} // namespace vraem
